package org.mememuseum.meme;

import org.mememuseum.PlainText;

/** The owner's description of a meme: up to 2,000 characters; may be empty. */
public record Description(String text) {
  public static final Description NONE = new Description("");

  /**
   * @throws org.mememuseum.InvalidInputException {@code description.tooLong} or {@code
   *     description.controlCharacters}
   */
  public Description {
    text = PlainText.foldEmptyLines(PlainText.require("description", text, 0, 2000));
  }

  @Override
  public String toString() {
    return text;
  }
}
