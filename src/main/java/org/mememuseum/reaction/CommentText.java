package org.mememuseum.reaction;

import org.mememuseum.PlainText;

/** What a comment says: 1 to 1,000 characters, without gaps of many lines. */
public record CommentText(String text) {
  /**
   * @throws org.mememuseum.InvalidInputException {@code comment.required}, {@code comment.tooLong}
   *     or {@code comment.controlCharacters}
   */
  public CommentText {
    text = PlainText.foldEmptyLines(PlainText.require("comment", text, 1, 1000));
  }

  /**
   * Takes a comment as somebody typed it: something of it must be seen.
   *
   * @throws org.mememuseum.InvalidInputException as the constructor does
   */
  public static CommentText typed(String text) {
    return new CommentText(PlainText.requireVisible("comment", text, 1, 1000));
  }

  @Override
  public String toString() {
    return text;
  }
}
