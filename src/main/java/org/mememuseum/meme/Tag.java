package org.mememuseum.meme;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mememuseum.InvalidInputException;
import org.mememuseum.PlainText;

/**
 * A word that memes can be found by: 1 to 30 letters and digits, joined by hyphens; in one form for
 * all ways to write it: no case, no wide or joined letters.
 */
public record Tag(String text) {
  private static final Pattern FORM =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(-[\\p{L}\\p{M}\\p{N}]+)*");

  /**
   * @throws InvalidInputException {@code tags.required}, {@code tags.tooLong} or {@code
   *     tags.malformed}
   */
  public Tag {
    // First, for it can make a text longer.
    text = PlainText.require("tags", text == null ? "" : folded(text), 1, 30);
    // Most are plain, and every page reads a hundred.
    if (!isPlain(text) && !FORM.matcher(text).matches()) {
      throw new InvalidInputException("tags", "malformed", text);
    }
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char one = text.charAt(i);
      if ((one < 'a' || one > 'z') && (one < '0' || one > '9')) {
        return false;
      }
    }
    return true;
  }

  // By no language's rules; the dot is what is left of a Turkish İ.
  private static String folded(String text) {
    String small = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return Normalizer.normalize(small.replace("i\u0307", "i"), Normalizer.Form.NFKC);
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
