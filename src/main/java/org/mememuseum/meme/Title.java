package org.mememuseum.meme;

import org.mememuseum.PlainText;

/** The title of a meme: 1 to 120 characters on one line. */
public record Title(String text) {
  /**
   * @throws org.mememuseum.InvalidInputException {@code title.required}, {@code title.tooLong} or
   *     {@code title.controlCharacters}
   */
  public Title {
    text = PlainText.require("title", text, 1, 120).replaceAll("\\s+", " ");
  }

  /**
   * Returns a title from user input, of which at least one character must be visible.
   *
   * @throws org.mememuseum.InvalidInputException as the constructor does
   */
  public static Title typed(String text) {
    return new Title(PlainText.requireVisible("title", text, 1, 120));
  }

  @Override
  public String toString() {
    return text;
  }
}
