package org.mememuseum;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The rules for every text a person types: Unicode kept right, control characters refused. */
public final class PlainText {
  private static final Pattern SPACE_AROUND =
      Pattern.compile("^[\\p{Z}\\s\\u200B\\u2060\\uFEFF]+|[\\p{Z}\\s\\u200B\\u2060\\uFEFF]+$");
  private static final Pattern EMPTY_LINES =
      Pattern.compile("\n(?:[\\p{Z}\\t\\u200B\\u2800\\u3164\\uFEFF]*\n){2,}");

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
   * Returns what a person typed where something has to be said: as {@link #require}, without the
   * spaces of any kind around it. At least one character must be one that is seen; joiners inside
   * of emoji and words stay.
   *
   * @throws InvalidInputException as {@link #require} does
   */
  public static String requireVisible(String field, String raw, int minimum, int maximum) {
    String typed = raw == null ? "" : raw;
    if (Invisible.showsNothing(typed) && typed.codePoints().noneMatch(PlainText::isForbidden)) {
      throw new InvalidInputException(field, "required");
    }
    return require(field, SPACE_AROUND.matcher(typed).replaceAll(""), minimum, maximum);
  }

  /** Returns a text with at most one empty line between two others. */
  public static String foldEmptyLines(String text) {
    return EMPTY_LINES.matcher(text).replaceAll("\n\n");
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
