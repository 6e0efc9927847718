package org.mememuseum.web.gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mememuseum.web.gallery.SomeMeme.aMeme;

import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.stream.XMLOutputFactory;
import org.junit.jupiter.api.Test;
import org.mememuseum.meme.Meme;
import org.mememuseum.route.BaseUrl;
import org.mememuseum.web.text.Texts;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class FeedTest {
  private static final BaseUrl BASE = new BaseUrl(URI.create("https://museum.example"));

  @Test
  void entriesLeadToTheMemesByTheirFullAddresses() throws Exception {
    var meme = aMeme().build();
    var entry = feed(List.of(meme)).getElementsByTagName("entry").item(0);

    assertThat(entry.getTextContent()).contains("Toast", "Crumb", "2026-11-20T10:15:30.789Z");
    assertThat(text(List.of(meme))).contains("href=\"https://museum.example/view/" + meme.id());
  }

  @Test
  void anEntryShowsItsPictureWithAnAlternativeTextAndTheDescription() throws Exception {
    var meme = aMeme().titled("<b> \uFFFE\"cat\"").build();
    var picture = (Element) feed(List.of(meme)).getElementsByTagName("img").item(0);

    assertThat(picture.getAttribute("src")).startsWith("https://museum.example/image/" + meme.id());
    assertThat(picture.getAttribute("alt")).isEqualTo("<b> \"cat\"");
    assertThat(picture.getAttribute("width")).isNotEmpty();
    assertThat(picture.getParentNode().getParentNode().getTextContent())
        .contains(meme.details().description().text());
  }

  @Test
  void whatPeopleWroteCannotBreakTheFeed() throws Exception {
    var meme = aMeme().titled("<b>&amp; ]]> \uFFFE\uFFFF \uD83D\uDC08").build();

    assertThat(feed(List.of(meme)).getElementsByTagName("title").item(1).getTextContent())
        .isEqualTo("<b>&amp; ]]>  \uD83D\uDC08");
  }

  @Test
  void anEmptyMuseumHasAnEmptyFeed() throws Exception {
    assertThat(feed(List.of()).getElementsByTagName("entry").getLength()).isZero();
  }

  private static Document feed(List<Meme> memes) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text(memes))));
  }

  private static String text(List<Meme> memes) throws Exception {
    var written = new StringWriter();
    var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(written);
    new Feed(xml, BASE, new Texts()).write(memes);
    return written.toString();
  }
}
