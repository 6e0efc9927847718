package org.mememuseum.web.gallery;

import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.Rendition;
import org.mememuseum.route.BaseUrl;
import org.mememuseum.route.Route;
import org.mememuseum.web.routes.Links;
import org.mememuseum.web.text.Texts;

/** Writes memes as an Atom feed (RFC 4287). */
final class Feed {
  private final XMLStreamWriter xml;
  private final BaseUrl baseUrl;
  private final Texts texts;

  Feed(XMLStreamWriter xml, BaseUrl baseUrl, Texts texts) {
    this.xml = xml;
    this.baseUrl = baseUrl;
    this.texts = texts;
  }

  /** Writes the whole document. */
  void write(List<Meme> memes) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
    element("id", baseUrl.address(Route.HALL.path()));
    element("title", texts.sentence("museum.name"));
    element("subtitle", texts.sentence("site.description"));
    link("self", "application/atom+xml", Route.FEED.path());
    link("alternate", "text/html", Route.HALL.path());
    element("updated", memes.stream().findFirst().map(Feed::published).orElse(Instant.EPOCH));
    for (Meme meme : memes) {
      entry(meme);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    xml.flush();
  }

  private void entry(Meme meme) throws XMLStreamException {
    xml.writeStartElement("entry");
    element("id", "urn:uuid:" + meme.id());
    element("title", meme.details().title());
    element("published", published(meme));
    element("updated", published(meme));
    xml.writeStartElement("author");
    element("name", meme.author().name());
    element("uri", baseUrl.address(Links.to(meme.author())));
    xml.writeEndElement();
    link("alternate", "text/html", Links.to(meme.id()));
    content(meme);
    enclosure(meme);
    xml.writeEndElement();
  }

  // Many readers show the content only.
  private void content(Meme meme) throws XMLStreamException {
    xml.writeStartElement("content");
    xml.writeAttribute("type", "xhtml");
    xml.writeStartElement("div");
    xml.writeDefaultNamespace("http://www.w3.org/1999/xhtml");
    xml.writeStartElement("p");
    picture(meme);
    xml.writeEndElement();
    element("p", meme.details().description());
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void picture(Meme meme) throws XMLStreamException {
    var size = meme.picture().sizeOf(Rendition.SHOW);
    String alt = meme.details().alt().text();
    xml.writeEmptyElement("img");
    xml.writeAttribute("src", baseUrl.address(Links.to(meme.id(), Rendition.SHOW)));
    xml.writeAttribute("width", Integer.toString(size.width()));
    xml.writeAttribute("height", Integer.toString(size.height()));
    xml.writeAttribute("alt", writable(alt.isEmpty() ? meme.details().title() : alt));
  }

  private void enclosure(Meme meme) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", "enclosure");
    xml.writeAttribute("type", meme.picture().format().contentType());
    xml.writeAttribute("length", Long.toString(meme.picture().bytes()));
    xml.writeAttribute("href", baseUrl.address(Links.to(meme.id(), Rendition.ORIGINAL)));
  }

  private void link(String relation, String type, String path) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", baseUrl.address(path));
  }

  private void element(String name, Object text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(writable(text));
    xml.writeEndElement();
  }

  // XML forbids these two noncharacters; user text contains no other forbidden code point.
  private static String writable(Object text) {
    return text.toString().replaceAll("[\\uFFFE\\uFFFF]", "");
  }

  /** Returns when a meme was published. */
  static Instant published(Meme meme) {
    return meme.publishedAt().orElse(meme.createdAt());
  }
}
