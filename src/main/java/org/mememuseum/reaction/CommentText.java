package org.mememuseum.reaction;

import java.util.List;
import java.util.regex.Pattern;
import org.mememuseum.PlainText;
import org.mememuseum.member.PublicName;

/** The text of a comment: 1 to 1,000 characters, with runs of empty lines reduced to one. */
public record CommentText(String text) {
  // Of domains without a scheme or path, only those with the endings that spam prefers.
  private static final Pattern LINK =
      Pattern.compile(
          "[a-z][a-z0-9+.-]*://|\\bwww[.]|[\\p{L}\\p{N}-][.]\\p{L}{2,24}/"
              + "|[\\p{L}\\p{N}-][.](com|net|org|info|biz|io|ru|cn|xyz|top|shop|site|online|club|app"
              + "|link|click|live|store|me|gg|tv|co)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final int MAX_MENTIONS = 5;

  /**
   * @throws org.mememuseum.InvalidInputException {@code comment.required}, {@code comment.tooLong}
   *     or {@code comment.controlCharacters}
   */
  public CommentText {
    text = PlainText.foldEmptyLines(PlainText.require("comment", text, 1, 1000));
  }

  /**
   * Returns a comment from user input, of which at least one character must be visible.
   *
   * @throws org.mememuseum.InvalidInputException as the constructor does
   */
  public static CommentText typed(String text) {
    return new CommentText(PlainText.requireVisible("comment", text, 1, 1000));
  }

  /** Returns whether there is an address in it, with or without its scheme. */
  public boolean hasLink() {
    return LINK.matcher(text).find();
  }

  /** Returns the names that are mentioned in it, but at most five; not all are members' names. */
  public List<PublicName> mentions() {
    return CommentPart.of(text).stream()
        .flatMap(part -> part.mentioned().stream())
        .distinct()
        .limit(MAX_MENTIONS)
        .toList();
  }

  @Override
  public String toString() {
    return text;
  }
}
