package org.mememuseum.meme;

import org.mememuseum.PlainText;

/** What a picture shows, for those who do not see it: up to 300 characters; may be empty. */
public record AltText(String text) {
  public static final AltText NONE = new AltText("");

  /**
   * @throws org.mememuseum.InvalidInputException {@code alt.tooLong} or {@code
   *     alt.controlCharacters}
   */
  public AltText {
    text = PlainText.require("alt", text, 0, 300);
  }

  @Override
  public String toString() {
    return text;
  }
}
