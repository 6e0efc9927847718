package org.mememuseum.web.text;

/**
 * A text of many lines, cut after the first so that it does not fill the page.
 *
 * @param rest what is shown on demand; empty if the text is short
 */
public record Fold(String shown, String rest) {
  private static final int LINES = 12;
  private static final int FEW_MORE = 4;

  /** Folds a text; one of a few lines more is left whole. */
  static Fold of(String text) {
    if (text.chars().filter(one -> one == '\n').count() < LINES + FEW_MORE) {
      return new Fold(text, "");
    }
    int cut = -1;
    for (int i = 0; i < LINES; i++) {
      cut = text.indexOf('\n', cut + 1);
    }
    return new Fold(text.substring(0, cut), text.substring(cut + 1));
  }
}
