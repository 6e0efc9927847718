package org.mememuseum.adapter.imaging.format.jpeg;

/**
 * The numbers of a JPEG's blocks, in the order of the file (zigzag). Of a picture that is only
 * followed to its end no more is kept than which are not zero, a bit for each.
 */
final class Coefficients {
  private final JpegFrame frame;
  private final long[][] set;
  private final short[][] values;

  private Coefficients(JpegFrame frame, boolean kept) {
    this.frame = frame;
    boolean traced = frame.progressive();
    this.set = new long[frame.channels()][];
    this.values = new short[frame.channels()][];
    for (int i = 0; i < frame.channels(); i++) {
      int blocks = frame.blocksAcross(i) * frame.blocksDown(i);
      set[i] = new long[traced ? blocks : 0];
      values[i] = new short[kept ? 64 * blocks : 0];
    }
  }

  /** Keeps only what following the scans needs. */
  static Coefficients traced(JpegFrame frame) {
    return new Coefficients(frame, false);
  }

  /** Keeps all numbers. */
  static Coefficients kept(JpegFrame frame) {
    return new Coefficients(frame, true);
  }

  /** Returns about how many bytes tracing takes. */
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

  /** Makes a number that is set finer: farther from zero by the given bit. */
  void refine(int channel, int block, int index, int bit) {
    if (values[channel].length > 0) {
      int at = 64 * block + index;
      values[channel][at] += (short) (values[channel][at] < 0 ? -bit : bit);
    }
  }

  /** Sets a bit of the first number, whatever its sign. */
  void refineFirst(int channel, int block, int bit) {
    if (values[channel].length > 0) {
      values[channel][64 * block] |= (short) bit;
    }
  }

  int get(int channel, int block, int index) {
    return values[channel][64 * block + index];
  }
}
