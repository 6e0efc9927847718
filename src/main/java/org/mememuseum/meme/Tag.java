package org.mememuseum.meme;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mememuseum.InvalidInputException;
import org.mememuseum.PlainText;

/** A word that memes can be found by: 1 to 30 letters and digits, joined by hyphens; lower case. */
public record Tag(String text) {
  private static final Pattern FORM =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(-[\\p{L}\\p{M}\\p{N}]+)*");

  /**
   * @throws InvalidInputException {@code tags.required}, {@code tags.tooLong} or {@code
   *     tags.malformed}
   */
  public Tag {
    // Lower case first, for it can make a text longer.
    String lower = text == null ? "" : text.toLowerCase(Locale.ROOT);
    text = PlainText.require("tags", lower, 1, 30);
    if (!FORM.matcher(text).matches()) {
      throw new InvalidInputException("tags", "malformed", text);
    }
  }

  /** Reads a tag from an address; empty if it cannot be one. */
  public static Optional<Tag> parse(String text) {
    try {
      return Optional.of(new Tag(text));
    } catch (InvalidInputException notATag) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
