package org.mememuseum.adapter.imaging.format.png;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.mememuseum.adapter.imaging.pixels.ColourProfile;
import org.mememuseum.adapter.imaging.pixels.Output;

/** Builds ICC profiles from three primaries and a tone curve. */
final class MatrixProfile {
  private static final int STEPS = 1024;
  private static final int HEADER = 128;
  private static final int TAGS = 7;
  private static final int COLOUR = 20;
  private static final int CURVE = 12 + 2 * STEPS;
  // The white point of ICC profiles, and the Bradford matrix of cone responses.
  private static final double[] D50 = {0.9642, 1, 0.8249};
  private static final double[][] CONES = {
    {0.8951, 0.2664, -0.1614}, {-0.7502, 1.7135, 0.0367}, {0.0389, -0.0685, 1.0296}
  };
  private static final double SMALLEST = 1e-6;

  private MatrixProfile() {}

  /**
   * Returns a profile; empty if the chromaticities are not valid.
   *
   * @param chromaticities x and y of white, red, green and blue
   * @param light maps a sample, 0 to 1, to linear light, 0 to 1
   */
  static Optional<ColourProfile> of(double[] chromaticities, DoubleUnaryOperator light) {
    for (int i = 1; i < chromaticities.length; i += 2) {
      if (chromaticities[i] < SMALLEST) {
        return Optional.empty();
      }
    }
    double[] white = xyzOf(chromaticities, 0);
    double[][] primaries =
        columns(xyzOf(chromaticities, 2), xyzOf(chromaticities, 4), xyzOf(chromaticities, 6));
    if (Math.abs(determinant(primaries)) < SMALLEST) {
      return Optional.empty();
    }
    double[] scales = times(inverse(primaries), white);
    for (double[] row : primaries) {
      for (int i = 0; i < row.length; i++) {
        row[i] *= scales[i];
      }
    }
    return ColourProfile.of(write(times(adaptation(white), primaries), light), 3);
  }

  /** Returns the XYZ of a chromaticity with luminance 1. */
  private static double[] xyzOf(double[] chromaticities, int at) {
    double x = chromaticities[at];
    double y = chromaticities[at + 1];
    return new double[] {x / y, 1, (1 - x - y) / y};
  }

  /** Returns the matrix that adapts colours from this white point to D50. */
  private static double[][] adaptation(double[] white) {
    double[] from = times(CONES, white);
    double[] to = times(CONES, D50);
    double[][] scaled = new double[3][3];
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        scaled[i][j] = CONES[i][j] * to[i] / from[i];
      }
    }
    return times(inverse(CONES), scaled);
  }

  private static byte[] write(double[][] colours, DoubleUnaryOperator light) {
    int length = HEADER + 4 + 12 * TAGS + 4 * COLOUR + CURVE;
    return Output.bytes(
        out -> {
          out.u32(length).u32(0).u32(0x02400000).latin("mntrRGB XYZ ").raw(new byte[12]);
          out.latin("acsp").raw(new byte[28]);
          xyz(D50, out);
          out.raw(new byte[48]);
          int data = HEADER + 4 + 12 * TAGS;
          out.u32(TAGS);
          String[] names = {"wtpt", "rXYZ", "gXYZ", "bXYZ"};
          for (int i = 0; i < names.length; i++) {
            out.latin(names[i]).u32(data + i * COLOUR).u32(COLOUR);
          }
          for (String name : new String[] {"rTRC", "gTRC", "bTRC"}) {
            out.latin(name).u32(data + names.length * COLOUR).u32(CURVE);
          }
          out.latin("XYZ \0\0\0\0");
          xyz(D50, out);
          for (int i = 0; i < 3; i++) {
            out.latin("XYZ \0\0\0\0");
            xyz(new double[] {colours[0][i], colours[1][i], colours[2][i]}, out);
          }
          out.latin("curv\0\0\0\0").u32(STEPS);
          for (int i = 0; i < STEPS; i++) {
            double part = light.applyAsDouble(i / (STEPS - 1.0));
            out.u16((int) Math.round(0xFFFF * Math.max(0, Math.min(1, part))));
          }
        });
  }

  private static void xyz(double[] colour, Output out) {
    for (double value : colour) {
      out.u32(Math.round(value * 0x10000));
    }
  }

  private static double[][] columns(double[]... columns) {
    double[][] matrix = new double[3][3];
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        matrix[i][j] = columns[j][i];
      }
    }
    return matrix;
  }

  private static double[] times(double[][] matrix, double[] vector) {
    double[] product = new double[3];
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        product[i] += matrix[i][j] * vector[j];
      }
    }
    return product;
  }

  private static double[][] times(double[][] a, double[][] b) {
    double[][] product = new double[3][3];
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        for (int k = 0; k < 3; k++) {
          product[i][j] += a[i][k] * b[k][j];
        }
      }
    }
    return product;
  }

  private static double determinant(double[][] m) {
    return m[0][0] * cofactor(m, 0, 0) + m[0][1] * cofactor(m, 0, 1) + m[0][2] * cofactor(m, 0, 2);
  }

  private static double[][] inverse(double[][] m) {
    double determinant = determinant(m);
    double[][] inverse = new double[3][3];
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        inverse[j][i] = cofactor(m, i, j) / determinant;
      }
    }
    return inverse;
  }

  // With cyclic indices, the cofactor needs no sign.
  private static double cofactor(double[][] m, int row, int column) {
    int down = (row + 1) % 3;
    int farDown = (row + 2) % 3;
    int right = (column + 1) % 3;
    int farRight = (column + 2) % 3;
    return m[down][right] * m[farDown][farRight] - m[down][farRight] * m[farDown][right];
  }
}
