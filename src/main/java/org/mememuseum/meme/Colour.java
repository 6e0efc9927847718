package org.mememuseum.meme;

import java.util.HexFormat;

/**
 * An opaque colour in sRGB.
 *
 * @param red from 0 to 255, as the others
 */
public record Colour(int red, int green, int blue) {
  public Colour {
    if ((red & ~0xFF | green & ~0xFF | blue & ~0xFF) != 0) {
      throw new IllegalArgumentException("No colour: " + red + ", " + green + ", " + blue);
    }
  }

  /** Reads what {@link #hex} returned. */
  public static Colour ofHex(String hex) {
    int rgb = HexFormat.fromHexDigits(hex);
    return new Colour(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
  }

  /** Returns six lower-case hexadecimal digits. */
  public String hex() {
    return HexFormat.of().toHexDigits(red << 16 | green << 8 | blue, 6);
  }
}
