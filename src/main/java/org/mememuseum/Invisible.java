package org.mememuseum;

/** Knows characters that leave nothing to see, by Unicode 16. */
public final class Invisible {
  // The code points with the property Default_Ignorable_Code_Point, in pairs: from, to.
  private static final int[] IGNORABLE = {
    0x00AD, 0x00AD, 0x034F, 0x034F, 0x061C, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180F,
    0x200B, 0x200F, 0x202A, 0x202E, 0x2060, 0x206F, 0x3164, 0x3164, 0xFE00, 0xFE0F, 0xFEFF, 0xFEFF,
    0xFFA0, 0xFFA0, 0xFFF0, 0xFFF8, 0x1BCA0, 0x1BCA3, 0x1D173, 0x1D17A, 0xE0000, 0xE0FFF
  };
  private static final int BLANK_BRAILLE = 0x2800;
  private static final int OBJECT_REPLACEMENT = 0xFFFC;
  private static final int NULL_NOTEHEAD = 0x1D159;

  private Invisible() {}

  /** Returns whether a code point is made not to be seen: joiners, fillers, selectors and such. */
  public static boolean isIgnorable(int codePoint) {
    for (int i = 0; i < IGNORABLE.length; i += 2) {
      if (codePoint >= IGNORABLE[i] && codePoint <= IGNORABLE[i + 1]) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a text shows nothing: no letter, sign or picture, only spaces or marks. */
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
