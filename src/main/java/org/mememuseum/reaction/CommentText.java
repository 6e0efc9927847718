package org.mememuseum.reaction;

import org.mememuseum.PlainText;

/** What a comment says: 1 to 1,000 characters. */
public record CommentText(String text) {
  /**
   * @throws org.mememuseum.InvalidInputException {@code comment.required}, {@code comment.tooLong}
   *     or {@code comment.controlCharacters}
   */
  public CommentText {
    text = PlainText.require("comment", text, 1, 1000);
  }

  @Override
  public String toString() {
    return text;
  }
}
