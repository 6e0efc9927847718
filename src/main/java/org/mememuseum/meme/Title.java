package org.mememuseum.meme;

import java.util.regex.Pattern;
import org.mememuseum.PlainText;

/** The title of a meme: 1 to 120 characters on one line. */
public record Title(String text) {
  // A single space stays as it is.
  private static final Pattern SPACES = Pattern.compile("\\s{2,}|[\\s&&[^ ]]");

  /**
   * @throws org.mememuseum.InvalidInputException {@code title.required}, {@code title.tooLong} or
   *     {@code title.controlCharacters}
   */
  public Title {
    text = SPACES.matcher(PlainText.require("title", text, 1, 120)).replaceAll(" ");
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
