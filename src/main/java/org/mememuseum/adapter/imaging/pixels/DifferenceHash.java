package org.mememuseum.adapter.imaging.pixels;

/** Computes a 64-bit perceptual hash: which of two neighbours is brighter, in 9 x 8 grey pixels. */
public final class DifferenceHash {
  private static final int SIDE = 8;

  private DifferenceHash() {}

  public static long of(Pixels pixels) {
    Pixels enlarged = atLeast(pixels, SIDE + 1, SIDE);
    Pixels small = AreaAverage.shrink(enlarged, SIDE + 1, SIDE);
    long hash = 0;
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        int at = y * (SIDE + 1) + x;
        boolean brighter = light(small.argb()[at]) < light(small.argb()[at + 1]);
        hash = hash << 1 | (brighter ? 1 : 0);
      }
    }
    return hash;
  }

  private static int light(int argb) {
    // Blended with white.
    int alpha = argb >>> 24;
    int colour = (argb >> 16 & 0xFF) * 299 + (argb >> 8 & 0xFF) * 587 + (argb & 0xFF) * 114;
    return (colour * alpha + 255_000 * (255 - alpha)) / 255;
  }

  /** Enlarges a picture that is smaller than the grid by repeating pixels. */
  private static Pixels atLeast(Pixels pixels, int width, int height) {
    if (pixels.width() >= width && pixels.height() >= height) {
      return pixels;
    }
    Pixels enlarged =
        Pixels.transparent(Math.max(width, pixels.width()), Math.max(height, pixels.height()));
    for (int y = 0, i = 0; y < enlarged.height(); y++) {
      int from = y * pixels.height() / enlarged.height() * pixels.width();
      for (int x = 0; x < enlarged.width(); x++, i++) {
        enlarged.argb()[i] = pixels.argb()[from + x * pixels.width() / enlarged.width()];
      }
    }
    return enlarged;
  }
}
