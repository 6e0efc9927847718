package org.mememuseum;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** Detects characters and texts that show nothing. */
public final class Invisible {
  private static final int BLANK_BRAILLE = 0x2800;
  private static final int OBJECT_REPLACEMENT = 0xFFFC;
  private static final int NULL_NOTEHEAD = 0x1D159;

  private Invisible() {}

  /**
   * Returns whether a code point is by definition not displayed: joiners, fillers, selectors and
   * such.
   */
  public static boolean isIgnorable(int codePoint) {
    return UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
  }

  /** Returns whether a text has no visible letter, sign or picture, only spaces or marks. */
  public static boolean showsNothing(String text) {
    return text.codePoints().noneMatch(Invisible::isSeen);
  }

  private static boolean isSeen(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK ->
          false;
      default ->
          codePoint != BLANK_BRAILLE
              && codePoint != OBJECT_REPLACEMENT
              && codePoint != NULL_NOTEHEAD
              && !isIgnorable(codePoint);
    };
  }
}
