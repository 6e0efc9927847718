package org.mememuseum.web.text;

/**
 * A text that is split after 12 lines, so that a long one does not fill the page.
 *
 * @param shown the lines that are always shown
 * @param rest the lines that are shown on demand; empty if the text is short
 */
public record Fold(String shown, String rest) {
  private static final int LINES = 12;
  private static final int FEW_MORE = 4;

  /** Splits a text; leaves it whole if it has only a few more lines than the limit. */
  public static Fold of(String text) {
    if (text.chars().filter(c -> c == '\n').count() < LINES + FEW_MORE) {
      return new Fold(text, "");
    }
    int cut = -1;
    for (int i = 0; i < LINES; i++) {
      cut = text.indexOf('\n', cut + 1);
    }
    return new Fold(text.substring(0, cut), text.substring(cut + 1));
  }
}
