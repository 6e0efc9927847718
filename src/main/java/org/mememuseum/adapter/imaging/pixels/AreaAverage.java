package org.mememuseum.adapter.imaging.pixels;

import java.util.Arrays;

/**
 * Shrinks a picture that arrives row by row: each new pixel is the average of the area it covers,
 * weighted by opacity. Needs only one row of sums, whatever the picture's size.
 */
public final class AreaAverage {
  private static final int CHANNELS = 4;

  private final int sourceWidth;
  private final int sourceHeight;
  private final Pixels result;
  private final boolean[] ends;
  private final float[] shares;
  private final float[] nextShares;
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
    this.ends = new boolean[sourceWidth];
    this.shares = new float[sourceWidth];
    this.nextShares = new float[sourceWidth];
    this.across = new float[width * CHANNELS];
    this.sums = new float[width * CHANNELS];
    layOutColumns();
  }

  /** Computes each pixel's share in its column of the result and in the next, and who ends one. */
  private void layOutColumns() {
    int width = result.width();
    for (int x = 0; x < sourceWidth; x++) {
      // In units of 1/width of a source pixel, a new column covers sourceWidth of them.
      long left = (long) x * width;
      long columnEnd = (left / sourceWidth + 1) * sourceWidth;
      long end = Math.min(left + width, columnEnd);
      ends[x] = end == columnEnd;
      shares[x] = (float) (end - left) / sourceWidth;
      nextShares[x] = (float) (left + width - end) / sourceWidth;
    }
  }

  /** Returns the picture at the given size, which must not be larger. */
  public static Pixels shrink(Pixels source, int width, int height) {
    if (source.width() == width && source.height() == height) {
      return source;
    }
    var average = new AreaAverage(source.width(), source.height(), width, height);
    for (int y = 0; y < source.height(); y++) {
      average.add(source.argb(), y * source.width());
    }
    return average.result();
  }

  /**
   * Shrinks a picture again after some of its rows have changed; computes only the affected rows.
   *
   * @param earlier the earlier result; not modified
   * @param from the first row of the source that may have changed
   * @param to the row after the last one
   */
  static Pixels shrinkAgain(Pixels source, Pixels earlier, int from, int to) {
    var average =
        new AreaAverage(source.width(), source.height(), earlier.width(), earlier.height());
    Pixels result = average.result;
    long height = source.height();
    int first = (int) (from * (long) result.height() / height);
    int end = (int) ((to * (long) result.height() + height - 1) / height);
    System.arraycopy(earlier.argb(), 0, result.argb(), 0, earlier.argb().length);
    Arrays.fill(result.argb(), first * result.width(), end * result.width(), 0);
    average.row = first;
    average.sourceRow = (int) (first * height / result.height());
    while (average.row < end) {
      average.add(source.argb(), average.sourceRow * source.width());
    }
    // The sums of a partial next row are dropped, because that row has not changed.
    return result;
  }

  /** Adds the next row, which starts at the given index. */
  void add(int[] argb, int start) {
    if (result.width() == sourceWidth && result.height() == sourceHeight) {
      System.arraycopy(argb, start, result.argb(), sourceRow++ * sourceWidth, sourceWidth);
      return;
    }
    averageAcross(argb, start);
    // In units of 1/height of a source row, a new row covers sourceHeight of them.
    long bottom = (sourceRow + 1L) * result.height();
    long top = Math.max(bottom - result.height(), (long) row * sourceHeight);
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

  /** Discards all rows added so far. */
  void restart() {
    Arrays.fill(result.argb(), 0);
    Arrays.fill(sums, 0);
    sourceRow = 0;
    row = 0;
  }

  Pixels result() {
    return result;
  }

  // Sums in local variables, because writing each pixel to the array takes a third longer.
  private void averageAcross(int[] argb, int start) {
    float alphas = 0;
    float reds = 0;
    float greens = 0;
    float blues = 0;
    for (int x = 0, to = 0; x < sourceWidth; x++) {
      int pixel = argb[start + x];
      float alpha = (pixel >>> 24) * shares[x];
      alphas += alpha;
      reds += (pixel >> 16 & 0xFF) * alpha;
      greens += (pixel >> 8 & 0xFF) * alpha;
      blues += (pixel & 0xFF) * alpha;
      if (ends[x]) {
        across[to++] = alphas;
        across[to++] = reds;
        across[to++] = greens;
        across[to++] = blues;
        alphas = (pixel >>> 24) * nextShares[x];
        reds = (pixel >> 16 & 0xFF) * alphas;
        greens = (pixel >> 8 & 0xFF) * alphas;
        blues = (pixel & 0xFF) * alphas;
      }
    }
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
      int opacity = rounded(alpha);
      if (opacity > 0) {
        int red = rounded(sums[x * CHANNELS + 1] / alpha);
        int green = rounded(sums[x * CHANNELS + 2] / alpha);
        int blue = rounded(sums[x * CHANNELS + 3] / alpha);
        argb[i] = opacity << 24 | red << 16 | green << 8 | blue;
      }
    }
    Arrays.fill(sums, 0);
    row++;
  }

  // Math.round treats numbers that do not occur here, and takes longer for it.
  private static int rounded(float positive) {
    return (int) (positive + 0.5f);
  }
}
