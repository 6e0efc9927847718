package org.mememuseum.member;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.mememuseum.InvalidInputException;
import org.mememuseum.PlainText;

/**
 * The name the public sees under a picture or a comment: 3 to 30 letters, digits, {@code . _ -}.
 */
public record PublicName(String text) {
  private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*");

  /**
   * @throws InvalidInputException {@code name.required}, {@code name.tooShort}, {@code
   *     name.tooLong} or {@code name.malformed}
   */
  public PublicName {
    // First, for it can make a text longer.
    String plain = text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFKC);
    text = PlainText.require("name", plain, 3, 30);
    if (!FORM.matcher(text).matches()) {
      throw new InvalidInputException("name", "malformed");
    }
  }

  /**
   * Refuses a name that nobody may choose, though some may have it from before.
   *
   * @throws InvalidInputException {@code name.invisible}, {@code name.marks}, {@code name.mixed} or
   *     {@code name.reserved}
   */
  public void requireChoosable() {
    NameRules.require(text);
  }

  /** Returns by what it is found: names that differ only in case are the same name. */
  public String key() {
    return text.toLowerCase(Locale.ROOT);
  }

  /**
   * Returns what nobody else may have: {@link #key()} first, and then, where they differ from it,
   * the forms that all names share that look like this one. One to three, no two alike.
   */
  public List<String> keys() {
    return Confusables.keys(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
