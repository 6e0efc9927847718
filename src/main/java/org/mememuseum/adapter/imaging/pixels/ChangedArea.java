package org.mememuseum.adapter.imaging.pixels;

import java.awt.Rectangle;
import java.util.Arrays;

/** Finds where two frames of the same size differ. */
public final class ChangedArea {
  private final int width;
  private final int[] before;
  private final int[] after;

  private ChangedArea(Pixels before, Pixels after) {
    this.width = before.width();
    this.before = before.argb();
    this.after = after.argb();
  }

  /**
   * Returns the smallest area with even left and top that contains all differences; may be empty.
   */
  public static Rectangle between(Pixels before, Pixels after) {
    return new ChangedArea(before, after).find();
  }

  private Rectangle find() {
    int first = Arrays.mismatch(before, after);
    if (first < 0) {
      return new Rectangle();
    }
    // WebP stores half the coordinates, so they must be even.
    int top = first / width & ~1;
    int bottom = lastDifference(0, after.length) / width + 1;
    int left = width;
    int right = 0;
    for (int row = top * width; row < bottom * width; row += width) {
      int from = Arrays.mismatch(before, row, row + width, after, row, row + width);
      if (from >= 0) {
        left = Math.min(left, from);
        right = Math.max(right, lastDifference(row, row + width) - row + 1);
      }
    }
    left &= ~1;
    return new Rectangle(left, top, right - left, bottom - top);
  }

  private int lastDifference(int start, int end) {
    int at = end - 1;
    while (at > start && before[at] == after[at]) {
      at--;
    }
    return at;
  }
}
