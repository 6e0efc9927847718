package org.mememuseum.adapter.imaging.pixels;

import java.util.Arrays;

/**
 * One row of blocks of a reduced canvas. Sums the pixels of each square block; transparent pixels
 * do not contribute to the colour.
 */
final class BlockRow {
  private static final int CHANNELS = 4;

  private final int width;
  private final int height;
  private final int side;
  private final int[] sums;

  /**
   * @param width the canvas's width in pixels of the file
   * @param height the canvas's height in pixels of the file
   * @param side the side length of a block
   */
  BlockRow(int width, int height, int side) {
    this.width = width;
    this.height = height;
    this.side = side;
    this.sums = new int[(width + side - 1) / side * CHANNELS];
  }

  /** Adds an opaque pixel to a block. */
  void add(int column, int colour) {
    int at = column * CHANNELS;
    sums[at]++;
    sums[at + 1] += colour >> 16 & 0xFF;
    sums[at + 2] += colour >> 8 & 0xFF;
    sums[at + 3] += colour & 0xFF;
  }

  /** Blends the averages onto a row of the reduced canvas and resets the sums. */
  void layOn(int row, Pixels canvas) {
    int rows = Math.min(side, height - row * side);
    for (int x = 0; x < canvas.width(); x++) {
      int count = sums[x * CHANNELS];
      if (count > 0) {
        int all = rows * Math.min(side, width - x * side);
        int at = row * canvas.width() + x;
        canvas.argb()[at] = Canvas.over(average(x * CHANNELS, count, all), canvas.argb()[at]);
      }
    }
    Arrays.fill(sums, 0);
  }

  private int average(int at, int count, int all) {
    int half = count / 2;
    int red = (sums[at + 1] + half) / count;
    int green = (sums[at + 2] + half) / count;
    int blue = (sums[at + 3] + half) / count;
    return count * 0xFF / all << 24 | red << 16 | green << 8 | blue;
  }
}
