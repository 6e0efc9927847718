package org.mememuseum.member;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.mememuseum.InvalidInputException;
import org.mememuseum.PlainText;

/** The name shown with a member's memes and comments: 3 to 30 letters, digits, {@code . _ -}. */
public record PublicName(String text) {
  private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*");

  /**
   * @throws InvalidInputException {@code name.required}, {@code name.tooShort}, {@code
   *     name.tooLong} or {@code name.malformed}
   */
  public PublicName {
    // Normalization comes before the length check, because it can make a text longer.
    String normalized = text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFKC);
    text = PlainText.require("name", normalized, 3, 30);
    if (!FORM.matcher(text).matches()) {
      throw new InvalidInputException("name", "malformed");
    }
  }

  /**
   * Checks that this name may be newly chosen. Members may still have one that may not.
   *
   * @throws InvalidInputException {@code name.invisible}, {@code name.marks}, {@code name.mixed} or
   *     {@code name.reserved}
   */
  public void requireChoosable() {
    NameRules.require(text);
  }

  /** Returns the lookup key: names that differ only in case are the same name. */
  public String key() {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Returns the text that the key of every name begins with which begins with {@code start}. */
  public static String keyPrefix(String start) {
    return Normalizer.normalize(start, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /**
   * Returns the one to three different keys that must be unique: {@link #key()} first, then any
   * differing forms that look-alike names share.
   */
  public List<String> keys() {
    return Confusables.keys(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
