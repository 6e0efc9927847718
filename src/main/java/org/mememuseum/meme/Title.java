package org.mememuseum.meme;

import org.mememuseum.PlainText;

/** What a meme is called: 1 to 120 characters on one line. */
public record Title(String text) {
  /**
   * @throws org.mememuseum.InvalidInputException {@code title.required}, {@code title.tooLong} or
   *     {@code title.controlCharacters}
   */
  public Title {
    text = PlainText.require("title", text, 1, 120).replaceAll("\\s+", " ");
  }

  @Override
  public String toString() {
    return text;
  }
}
