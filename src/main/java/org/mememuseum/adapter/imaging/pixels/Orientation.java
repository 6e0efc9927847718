package org.mememuseum.adapter.imaging.pixels;

/**
 * How to turn a stored picture upright; the eight values of EXIF tag 274.
 *
 * <p>Each value is described by where a pixel of the upright picture is stored: the axes may be
 * swapped, and the stored columns and rows may be counted from their far ends.
 */
public enum Orientation {
  UPRIGHT(false, false, false),
  MIRRORED(false, true, false),
  UPSIDE_DOWN(false, true, true),
  FLIPPED(false, false, true),
  TRANSPOSED(true, false, false),
  TURN_RIGHT(true, false, true),
  TRANSVERSED(true, true, true),
  TURN_LEFT(true, true, false);

  private final boolean swapsAxes;
  private final boolean columnsFromEnd;
  private final boolean rowsFromEnd;

  Orientation(boolean swapsAxes, boolean columnsFromEnd, boolean rowsFromEnd) {
    this.swapsAxes = swapsAxes;
    this.columnsFromEnd = columnsFromEnd;
    this.rowsFromEnd = rowsFromEnd;
  }

  /** Returns the orientation of an EXIF value; anything but 1 to 8 counts as upright. */
  public static Orientation ofExif(int value) {
    return value >= 1 && value <= 8 ? values()[value - 1] : UPRIGHT;
  }

  public boolean swapsAxes() {
    return swapsAxes;
  }

  /** Returns the width of the upright picture, given the stored width and height. */
  public int width(int storedWidth, int storedHeight) {
    return swapsAxes ? storedHeight : storedWidth;
  }

  /** Returns the height of the upright picture, given the stored width and height. */
  public int height(int storedWidth, int storedHeight) {
    return swapsAxes ? storedWidth : storedHeight;
  }

  /** Returns the stored column of the upright picture's pixel. */
  public int column(int x, int y, int storedWidth) {
    int along = swapsAxes ? y : x;
    return columnsFromEnd ? storedWidth - 1 - along : along;
  }

  /** Returns the stored row of the upright picture's pixel. */
  public int row(int x, int y, int storedHeight) {
    int along = swapsAxes ? x : y;
    return rowsFromEnd ? storedHeight - 1 - along : along;
  }
}
