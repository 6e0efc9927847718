package org.mememuseum.adapter.imaging.format.jpeg;

/**
 * The coefficients of a JPEG's blocks, in zigzag order. For a picture that is only checked for
 * completeness, stores just one bit for each coefficient: whether it is nonzero.
 */
final class Coefficients {
  private final JpegFrame frame;
  private final long[][] set;
  private final short[][] values;

  private Coefficients(JpegFrame frame, boolean withValues) {
    this.frame = frame;
    boolean withBits = frame.progressive();
    this.set = new long[frame.channels()][];
    this.values = new short[frame.channels()][];
    for (int i = 0; i < frame.channels(); i++) {
      int blocks = frame.blocksAcross(i) * frame.blocksDown(i);
      set[i] = new long[withBits ? blocks : 0];
      values[i] = new short[withValues ? 64 * blocks : 0];
    }
  }

  /** Stores only what decoding the scans needs: one bit for each coefficient. */
  static Coefficients traced(JpegFrame frame) {
    return new Coefficients(frame, false);
  }

  /** Stores all coefficients. */
  static Coefficients kept(JpegFrame frame) {
    return new Coefficients(frame, true);
  }

  /** Returns an estimate of the memory of {@link #traced} coefficients, in bytes. */
  static long bytes(JpegFrame frame) {
    return frame.progressive() ? frame.coefficients() / 8 : 0;
  }

  JpegFrame frame() {
    return frame;
  }

  int block(int channel, int column, int row) {
    return row * frame.blocksAcross(channel) + column;
  }

  void put(int channel, int block, int index, int value) {
    if (set[channel].length > 0) {
      set[channel][block] |= 1L << index;
    }
    if (values[channel].length > 0) {
      values[channel][64 * block + index] = (short) value;
    }
  }

  boolean isSet(int channel, int block, int index) {
    return (set[channel][block] >>> index & 1) != 0;
  }

  /** Refines a nonzero coefficient: moves it away from zero by the given bit. */
  void refine(int channel, int block, int index, int bit) {
    if (values[channel].length > 0) {
      int at = 64 * block + index;
      values[channel][at] += (short) (values[channel][at] < 0 ? -bit : bit);
    }
  }

  /** Sets a bit of the DC coefficient, whatever its sign. */
  void refineFirst(int channel, int block, int bit) {
    if (values[channel].length > 0) {
      values[channel][64 * block] |= (short) bit;
    }
  }

  int get(int channel, int block, int index) {
    return values[channel][64 * block + index];
  }
}
