package org.mememuseum.adapter.imaging;

import java.util.Arrays;

/**
 * Shrinks a picture that arrives row by row: each new pixel is the average of the area it covers,
 * transparent pixels weighing nothing. Keeps one row of sums, whatever the picture's size.
 */
final class AreaAverage {
  private static final int CHANNELS = 4;

  private final int sourceWidth;
  private final int sourceHeight;
  private final Pixels result;
  private final float[] across;
  private final float[] sums;
  private int sourceRow;
  private int row;

  AreaAverage(int sourceWidth, int sourceHeight, int width, int height) {
    if (width > sourceWidth || height > sourceHeight) {
      throw new IllegalArgumentException("This only shrinks");
    }
    this.sourceWidth = sourceWidth;
    this.sourceHeight = sourceHeight;
    this.result = Pixels.transparent(width, height);
    this.across = new float[width * CHANNELS];
    this.sums = new float[width * CHANNELS];
  }

  /** Returns the picture at the given size, which must not be bigger. */
  static Pixels shrink(Pixels source, int width, int height) {
    if (source.width() == width && source.height() == height) {
      return source;
    }
    var average = new AreaAverage(source.width(), source.height(), width, height);
    for (int y = 0; y < source.height(); y++) {
      average.add(source.argb(), y * source.width());
    }
    return average.result();
  }

  /** Takes the next row, which starts at the given index. */
  void add(int[] argb, int start) {
    averageAcross(argb, start);
    // In units of 1/height of a source row, a new row covers sourceHeight of them.
    long top = (long) sourceRow * result.height();
    long bottom = top + result.height();
    sourceRow++;
    while (top < bottom) {
      long end = Math.min(bottom, (long) (row + 1) * sourceHeight);
      addAcross((float) (end - top) / sourceHeight);
      top = end;
      if (end == (long) (row + 1) * sourceHeight) {
        finishRow();
      }
    }
  }

  Pixels result() {
    return result;
  }

  private void averageAcross(int[] argb, int start) {
    int width = result.width();
    Arrays.fill(across, 0);
    for (int x = 0, column = 0; x < sourceWidth; x++) {
      int pixel = argb[start + x];
      long left = (long) x * width;
      long right = left + width;
      while (left < right) {
        long end = Math.min(right, (long) (column + 1) * sourceWidth);
        add(pixel, column * CHANNELS, (float) (end - left) / sourceWidth);
        left = end;
        if (end == (long) (column + 1) * sourceWidth) {
          column++;
        }
      }
    }
  }

  private void add(int pixel, int at, float weight) {
    float alpha = (pixel >>> 24) * weight;
    across[at] += alpha;
    across[at + 1] += (pixel >> 16 & 0xFF) * alpha;
    across[at + 2] += (pixel >> 8 & 0xFF) * alpha;
    across[at + 3] += (pixel & 0xFF) * alpha;
  }

  private void addAcross(float weight) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += across[i] * weight;
    }
  }

  private void finishRow() {
    int[] argb = result.argb();
    for (int x = 0, i = row * result.width(); x < result.width(); x++, i++) {
      float alpha = sums[x * CHANNELS];
      int opacity = Math.round(alpha);
      if (opacity > 0) {
        int red = Math.round(sums[x * CHANNELS + 1] / alpha);
        int green = Math.round(sums[x * CHANNELS + 2] / alpha);
        int blue = Math.round(sums[x * CHANNELS + 3] / alpha);
        argb[i] = opacity << 24 | red << 16 | green << 8 | blue;
      }
    }
    Arrays.fill(sums, 0);
    row++;
  }
}
