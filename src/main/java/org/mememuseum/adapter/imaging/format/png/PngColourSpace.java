package org.mememuseum.adapter.imaging.format.png;

import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.mememuseum.adapter.imaging.pixels.Bytes;
import org.mememuseum.adapter.imaging.pixels.ColourProfile;

/**
 * The colour space that a PNG without a profile declares, by its cICP chunk or else by cHRM and
 * gAMA together; interpreted as browsers do.
 */
final class PngColourSpace {
  private static final double PARTS = 100_000;
  private static final double TOLERANCE = 0.005;
  private static final double[] BT_709 = {0.3127, 0.3290, 0.64, 0.33, 0.30, 0.60, 0.15, 0.06};
  private static final double[] BT_2020 = {
    0.3127, 0.3290, 0.708, 0.292, 0.170, 0.797, 0.131, 0.046
  };
  private static final double[] P3 = {0.3127, 0.3290, 0.680, 0.320, 0.265, 0.690, 0.150, 0.060};

  private PngColourSpace() {}

  /**
   * Returns a profile for the declared colour space; empty if that is sRGB.
   *
   * @param chunks whole chunks by type
   */
  static Optional<ColourProfile> of(Map<String, Bytes> chunks) {
    if (chunks.containsKey("cICP")) {
      return ofCodes(chunks.get("cICP"));
    }
    Bytes primaries = chunks.get("cHRM");
    Bytes gamma = chunks.get("gAMA");
    boolean declared = primaries != null && gamma != null && !chunks.containsKey("sRGB");
    return declared && primaries.length() == 44 && gamma.length() == 16
        ? ofPrimaries(primaries, gamma.u32(8) / PARTS)
        : Optional.empty();
  }

  private static Optional<ColourProfile> ofPrimaries(Bytes chunk, double gamma) {
    double[] chromaticities = new double[8];
    boolean standard = true;
    for (int i = 0; i < chromaticities.length; i++) {
      chromaticities[i] = chunk.u32(8 + 4 * i) / PARTS;
      standard &= Math.abs(chromaticities[i] - BT_709[i]) < TOLERANCE;
    }
    // With standard primaries, only the gamma matters.
    return standard || gamma <= 0
        ? Optional.empty()
        : MatrixProfile.of(chromaticities, sample -> Math.pow(sample, 1 / gamma));
  }

  // Code points of ITU-T H.273. HDR transfer functions are ignored: samples are shown unchanged.
  private static Optional<ColourProfile> ofCodes(Bytes chunk) {
    if (chunk.length() != 16 || chunk.u8(10) != 0 || chunk.u8(11) != 1) {
      return Optional.empty();
    }
    int primaries = chunk.u8(8);
    double[] chromaticities =
        switch (primaries) {
          case 1 -> BT_709;
          case 9 -> BT_2020;
          case 12 -> P3;
          default -> null;
        };
    var light = light(chunk.u8(9));
    boolean standard = primaries == 1 && chunk.u8(9) == 13;
    return standard || chromaticities == null
        ? Optional.empty()
        : light.flatMap(curve -> MatrixProfile.of(chromaticities, curve));
  }

  private static Optional<DoubleUnaryOperator> light(int transfer) {
    return Optional.ofNullable(
        switch (transfer) {
          case 1, 6, 14, 15 -> sample -> piecewise(sample, 0.081, 4.5, 0.099, 1 / 0.45);
          case 4 -> sample -> Math.pow(sample, 2.2);
          case 5 -> sample -> Math.pow(sample, 2.8);
          case 8 -> sample -> sample;
          case 13 -> sample -> piecewise(sample, 0.04045, 12.92, 0.055, 2.4);
          default -> null;
        });
  }

  // A linear segment near black, then a power function.
  private static double piecewise(
      double sample, double bend, double slope, double offset, double power) {
    return sample < bend ? sample / slope : Math.pow((sample + offset) / (1 + offset), power);
  }
}
