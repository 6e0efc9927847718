package org.mememuseum;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Validates and normalizes text that users enter. */
public final class PlainText {
  private static final Pattern SPACE_AROUND =
      Pattern.compile("^[\\p{Z}\\s\\u200B\\u2060\\uFEFF]+|[\\p{Z}\\s\\u200B\\u2060\\uFEFF]+$");
  private static final Pattern EMPTY_LINES =
      Pattern.compile("\n(?:[\\p{Z}\\t\\u200B\\u2800\\u3164\\uFEFF]*\n){2,}");

  private PlainText() {}

  /**
   * Returns {@code raw} trimmed, in Unicode normal form C and with {@code \n} line ends.
   *
   * @param field the field's name in the exception's message key
   * @param raw the input; null counts as empty
   * @param minimum fewest code points, after trimming
   * @param maximum most code points, after trimming
   * @throws InvalidInputException {@code field.required}, {@code field.tooShort}, {@code
   *     field.tooLong} or {@code field.controlCharacters}
   */
  public static String require(String field, String raw, int minimum, int maximum) {
    String lines = raw == null ? "" : raw.replace("\r\n", "\n").replace('\r', '\n');
    if (hasForbidden(lines)) {
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
   * Returns {@code raw} as {@link #require} does, with spaces of every kind trimmed. At least one
   * character must be visible. Joiners inside emoji and words are kept.
   *
   * @throws InvalidInputException as {@link #require} does
   */
  public static String requireVisible(String field, String raw, int minimum, int maximum) {
    String input = raw == null ? "" : raw;
    if (Invisible.showsNothing(input) && !hasForbidden(input)) {
      throw new InvalidInputException(field, "required");
    }
    return require(field, SPACE_AROUND.matcher(input).replaceAll(""), minimum, maximum);
  }

  /** Returns a text with each run of empty lines reduced to one. */
  public static String foldEmptyLines(String text) {
    return EMPTY_LINES.matcher(text).replaceAll("\n\n");
  }

  /**
   * Returns a text that no user entered without the characters that {@link #require} refuses:
   * control characters other than line ends and tabs, and unpaired surrogates.
   */
  public static String clean(String text) {
    if (!hasForbidden(text)) {
      return text;
    }
    var cleaned = new StringBuilder(text.length());
    text.codePoints()
        .filter(codePoint -> !isForbidden(codePoint))
        .forEach(cleaned::appendCodePoint);
    return cleaned.toString();
  }

  // A loop: a page reads hundreds of texts, and a stream for each would take longer than the check.
  private static boolean hasForbidden(String text) {
    int codePoint;
    for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
      codePoint = text.codePointAt(i);
      if (isForbidden(codePoint)) {
        return true;
      }
    }
    return false;
  }

  // Unpaired surrogates cannot be encoded as UTF-8, and control characters have no glyph.
  private static boolean isForbidden(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL -> codePoint != '\n' && codePoint != '\t';
      case Character.SURROGATE -> true;
      default -> false;
    };
  }
}
