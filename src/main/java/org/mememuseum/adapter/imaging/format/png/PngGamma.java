package org.mememuseum.adapter.imaging.format.png;

import java.util.Map;
import java.util.Optional;
import org.mememuseum.adapter.imaging.pixels.Bytes;
import org.mememuseum.adapter.imaging.pixels.Pixels;

/** The gamma correction of a PNG without a colour profile, as browsers apply it. */
final class PngGamma {
  private static final double SCREEN = 2.2;
  private static final double PARTS = 100_000;
  // libpng ignores smaller differences.
  private static final double THRESHOLD = 0.05;
  private static final int LIMIT = 0xFF;

  private final int[] brightness = new int[LIMIT + 1];

  private PngGamma(double exponent) {
    for (int i = 0; i < brightness.length; i++) {
      brightness[i] = (int) Math.round(LIMIT * Math.pow((double) i / LIMIT, exponent));
    }
  }

  /**
   * Returns the correction that a file needs; empty if it needs none.
   *
   * @param chunks whole chunks by type
   */
  static Optional<PngGamma> of(Map<String, Bytes> chunks) {
    Bytes chunk = chunks.get("gAMA");
    boolean overridden = chunks.containsKey("sRGB") || chunks.containsKey("cICP");
    if (chunk == null || chunk.length() != 16 || overridden) {
      return Optional.empty();
    }
    double product = chunk.u32(8) / PARTS * SCREEN;
    return product <= 0 || Math.abs(product - 1) < THRESHOLD
        ? Optional.empty()
        : Optional.of(new PngGamma(1 / product));
  }

  /** Corrects the pixels in place. */
  Pixels apply(Pixels pixels) {
    int[] argb = pixels.argb();
    for (int i = 0; i < argb.length; i++) {
      argb[i] =
          argb[i] & 0xFF000000
              | brightness[argb[i] >> 16 & LIMIT] << 16
              | brightness[argb[i] >> 8 & LIMIT] << 8
              | brightness[argb[i] & LIMIT];
    }
    return pixels;
  }
}
