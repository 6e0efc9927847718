package org.mememuseum.meme;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mememuseum.InvalidInputException;
import org.mememuseum.PlainText;

/**
 * A word that memes can be found by: 1 to 30 letters and digits, joined by hyphens. Spellings that
 * differ only in case, width or ligatures become the same tag.
 */
public record Tag(String text) {
  private static final int MAX_LENGTH = 30;
  private static final Pattern FORM =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(-[\\p{L}\\p{M}\\p{N}]+)*");

  /**
   * @throws InvalidInputException {@code tags.required}, {@code tags.tooLong} or {@code
   *     tags.malformed}
   */
  public Tag {
    // A fast path: most tags are ASCII, and a page reads a hundred of them.
    if (!isPlain(text)) {
      // Folding comes before the length check, because it can make a text longer.
      text = PlainText.require("tags", text == null ? "" : folded(text), 1, MAX_LENGTH);
      if (!FORM.matcher(text).matches()) {
        throw new InvalidInputException("tags", "malformed", text);
      }
    }
  }

  private static boolean isPlain(String text) {
    if (text == null || text.isEmpty() || text.length() > MAX_LENGTH) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < 'a' || c > 'z') && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  // Lower case by no language's rules; a Turkish İ leaves a combining dot, which is removed.
  private static String folded(String text) {
    String lowerCase = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return Normalizer.normalize(lowerCase.replace("i\u0307", "i"), Normalizer.Form.NFKC);
  }

  /** Parses a tag from a URL; empty if it is not a valid tag. */
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
