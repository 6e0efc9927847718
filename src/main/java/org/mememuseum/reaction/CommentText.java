package org.mememuseum.reaction;

import org.mememuseum.PlainText;

/** The text of a comment: 1 to 1,000 characters, with runs of empty lines reduced to one. */
public record CommentText(String text) {
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

  @Override
  public String toString() {
    return text;
  }
}
