package org.mememuseum;

import java.text.Normalizer;

/** The rules for every text a person types: Unicode kept right, control characters refused. */
public final class PlainText {
  private PlainText() {}

  /**
   * Returns {@code raw} trimmed, in Unicode normal form C and with {@code \n} line ends.
   *
   * @param field names the field in the refusal's message key
   * @param raw what was typed; null counts as empty
   * @param minimum fewest code points, after trimming
   * @param maximum most code points, after trimming
   * @throws InvalidInputException {@code field.required}, {@code field.tooShort}, {@code
   *     field.tooLong} or {@code field.controlCharacters}
   */
  public static String require(String field, String raw, int minimum, int maximum) {
    String lines = raw == null ? "" : raw.replace("\r\n", "\n").replace('\r', '\n');
    if (lines.codePoints().anyMatch(PlainText::isForbidden)) {
      throw new InvalidInputException(field, "controlCharacters");
    }
    String text = Normalizer.normalize(lines, Normalizer.Form.NFC).strip();
    int length = text.codePointCount(0, text.length());
    if (length == 0 && minimum > 0) {
      throw new InvalidInputException(field, "required");
    }
    if (length < minimum) {
      throw new InvalidInputException(field, "tooShort", minimum);
    }
    if (length > maximum) {
      throw new InvalidInputException(field, "tooLong", maximum, length);
    }
    return text;
  }

  /**
   * Returns {@code text}, which no person typed, without what {@link #require} refuses: control
   * characters but line ends and tabs, and unpaired surrogates.
   */
  public static String clean(String text) {
    if (text.codePoints().noneMatch(PlainText::isForbidden)) {
      return text;
    }
    var kept = new StringBuilder(text.length());
    text.codePoints().filter(one -> !isForbidden(one)).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  // Unpaired surrogates cannot be stored as UTF-8, and nothing below a space has a look.
  private static boolean isForbidden(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL -> codePoint != '\n' && codePoint != '\t';
      case Character.SURROGATE -> true;
      default -> false;
    };
  }
}
