package org.mememuseum.adapter.imaging.pixels;

import java.util.Optional;
import org.mememuseum.meme.Colour;

/** Finds the colour that covers most of a picture. */
public final class MainColour {
  // Colours whose channels have the same first bits count as one.
  private static final int BITS = 3;
  private static final int CELLS = 1 << 3 * BITS;
  private static final int OPAQUE = 0x80;

  private MainColour() {}

  /** Returns the average of the most frequent of similar colours; empty if nothing is opaque. */
  public static Optional<Colour> of(Pixels pixels) {
    int[] counts = new int[CELLS];
    int fullest = 0;
    for (int pixel : pixels.argb()) {
      if (pixel >>> 24 >= OPAQUE && ++counts[cell(pixel)] > counts[fullest]) {
        fullest = cell(pixel);
      }
    }
    return counts[fullest] == 0
        ? Optional.empty()
        : Optional.of(average(pixels, fullest, counts[fullest]));
  }

  private static Colour average(Pixels pixels, int cell, int count) {
    long red = 0;
    long green = 0;
    long blue = 0;
    for (int pixel : pixels.argb()) {
      if (pixel >>> 24 >= OPAQUE && cell(pixel) == cell) {
        red += pixel >> 16 & 0xFF;
        green += pixel >> 8 & 0xFF;
        blue += pixel & 0xFF;
      }
    }
    return new Colour((int) (red / count), (int) (green / count), (int) (blue / count));
  }

  private static int cell(int pixel) {
    return first(pixel >> 16) << 2 * BITS | first(pixel >> 8) << BITS | first(pixel);
  }

  private static int first(int channel) {
    return (channel & 0xFF) >> 8 - BITS;
  }
}
