package org.mememuseum.web.gallery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mememuseum.web.text.Texts;

/** Caches the HTML of cards by their content, which is the same for every viewer. Thread-safe. */
@Named
@ApplicationScoped
public class CardFragments {
  // A fragment takes about 5 kB.
  private static final int LIMIT = 300;

  private final Map<Card, String> fragments = new ConcurrentHashMap<>();
  private Texts texts;

  protected CardFragments() {}

  @Inject
  public CardFragments(Texts texts) {
    this.texts = texts;
  }

  /** Returns the HTML of the list item that shows a card. */
  public String of(Card card, FacesContext context) throws IOException {
    String cached = fragments.get(card);
    if (cached != null) {
      return cached;
    }
    var html = new StringWriter();
    write(card, context.getResponseWriter().cloneWithWriter(html));
    if (fragments.size() >= LIMIT) {
      fragments.clear();
    }
    fragments.put(card, html.toString());
    return html.toString();
  }

  private void write(Card card, ResponseWriter out) throws IOException {
    start(out, "li", "class", "wall__item " + card.thumbnail().shape());
    writePicture(card.thumbnail(), out);
    start(out, "div", "class", "placard");
    start(out, "h2", "class", "placard__title", "dir", "auto");
    write(out, "a", card.meme().text(), "class", "placard__link", "href", card.meme().href());
    out.endElement("h2");
    writeLine(card, out);
    start(out, "p", "class", "counts");
    start(out, "span", "class", "counts__likes");
    out.writeText(card.likes(), null);
    write(out, "span", " " + texts.sentence("card.likes"), "class", "visually-hidden");
    out.endElement("span");
    write(out, "span", card.comments());
    out.endElement("p");
    out.endElement("div");
    out.endElement("li");
    out.flush();
  }

  private static void writePicture(Thumbnail thumbnail, ResponseWriter out) throws IOException {
    start(out, "div", "class", thumbnail.mat());
    start(
        out,
        "img",
        "class",
        "frame__picture",
        "src",
        thumbnail.src(),
        "srcset",
        thumbnail.srcset(),
        "sizes",
        thumbnail.sizes(),
        "width",
        Integer.toString(thumbnail.width()),
        "height",
        Integer.toString(thumbnail.height()));
    // Written even if empty: without the attribute, screen readers read out the file name.
    out.writeAttribute("alt", thumbnail.alt(), null);
    attributes(out, "loading", thumbnail.loading(), "decoding", "async");
    out.endElement("img");
    String hidden = thumbnail.badge().isEmpty() ? "hidden" : "";
    write(out, "span", thumbnail.badge(), "class", "frame__badge", "hidden", hidden);
    out.endElement("div");
  }

  private void writeLine(Card card, ResponseWriter out) throws IOException {
    start(out, "p", "class", "placard__line");
    out.writeText(texts.sentence("card.hungBy") + " ", null);
    start(out, "a", "class", "placard__by", "href", card.author().href());
    write(out, "bdi", card.author().text());
    out.endElement("a");
    out.writeText(", ", null);
    write(out, "time", card.publishedAt().text(), "datetime", card.publishedAt().exact());
    out.endElement("p");
  }

  private static void write(ResponseWriter out, String element, String text, String... attributes)
      throws IOException {
    start(out, element, attributes);
    out.writeText(text, null);
    out.endElement(element);
  }

  private static void start(ResponseWriter out, String element, String... attributes)
      throws IOException {
    out.startElement(element, null);
    attributes(out, attributes);
  }

  /** Writes the attributes that have a value. */
  private static void attributes(ResponseWriter out, String... namesAndValues) throws IOException {
    for (int i = 0; i < namesAndValues.length; i += 2) {
      if (!namesAndValues[i + 1].isEmpty()) {
        out.writeAttribute(namesAndValues[i], namesAndValues[i + 1], null);
      }
    }
  }
}
