package org.mememuseum.web.site;

import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Renders Markdown as HTML that is safe to embed: HTML in it is shown as text, links lead only to
 * the web and to mail, and pictures become their descriptions.
 */
public final class Markdown {
  private static final int LOWEST_HEADING = 6;
  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .escapeHtml(true)
          .sanitizeUrls(true)
          .urlSanitizer(new DefaultUrlSanitizer(Set.of("http", "https", "mailto")))
          .build();

  private Markdown() {}

  /** Returns the HTML. Headings are a level lower, because the page has a heading itself. */
  public static String toHtml(String markdown) {
    var document = PARSER.parse(markdown);
    document.accept(new Adaptation());
    return RENDERER.render(document);
  }

  private static final class Adaptation extends AbstractVisitor {
    @Override
    public void visit(Heading heading) {
      heading.setLevel(Math.min(heading.getLevel() + 1, LOWEST_HEADING));
      visitChildren(heading);
    }

    @Override
    public void visit(Image image) {
      visitChildren(image);
      Node child = image.getFirstChild();
      while (child != null) {
        Node next = child.getNext();
        image.insertBefore(child);
        child = next;
      }
      image.unlink();
    }
  }
}
