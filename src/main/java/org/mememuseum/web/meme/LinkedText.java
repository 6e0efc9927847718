package org.mememuseum.web.meme;

import java.util.List;
import java.util.Set;
import org.mememuseum.member.PublicName;
import org.mememuseum.reaction.CommentPart;
import org.mememuseum.web.routes.Links;
import org.mememuseum.web.text.Fold;

/**
 * The text of a comment with its links, folded as {@link Fold} does.
 *
 * @param shown what is always shown
 * @param rest what is shown on demand; empty if the text is short
 */
public record LinkedText(List<Segment> shown, List<Segment> rest) {
  /**
   * A piece of the text. All of it is plain text, to be escaped where it is shown.
   *
   * @param href where a link leads; empty for words
   * @param mention whether the link leads to a member's page, and not out of the museum
   */
  public record Segment(String text, String href, boolean mention) {}

  /**
   * Splits a text.
   *
   * @param names the mentioned names that members have or had, by {@link PublicName#key()}
   */
  public static LinkedText of(String text, Set<String> names) {
    var fold = Fold.of(text);
    return new LinkedText(segments(fold.shown(), names), segments(fold.rest(), names));
  }

  private static List<Segment> segments(String text, Set<String> names) {
    return CommentPart.of(text).stream().map(part -> segment(part, names)).toList();
  }

  private static Segment segment(CommentPart part, Set<String> names) {
    var words = new Segment(part.text(), "", false);
    return switch (part.kind()) {
      case WORDS -> words;
      case ADDRESS ->
          OutsideLink.of(part.text())
              .map(link -> new Segment(link.shown(), link.href(), false))
              .orElse(words);
      case MENTION ->
          part.mentioned()
              .filter(name -> names.contains(name.key()))
              .map(name -> new Segment(part.text(), Links.to(name), true))
              .orElse(words);
    };
  }
}
