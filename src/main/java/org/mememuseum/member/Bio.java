package org.mememuseum.member;

import org.mememuseum.PlainText;

/** A member's description of themselves: up to 500 characters; may be empty. */
public record Bio(String text) {
  public static final Bio NONE = new Bio("");

  /**
   * @throws org.mememuseum.InvalidInputException {@code bio.tooLong} or {@code
   *     bio.controlCharacters}
   */
  public Bio {
    text = PlainText.foldEmptyLines(PlainText.require("bio", text, 0, 500));
  }

  @Override
  public String toString() {
    return text;
  }
}
