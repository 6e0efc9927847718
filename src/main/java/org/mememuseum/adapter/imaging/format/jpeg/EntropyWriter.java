package org.mememuseum.adapter.imaging.format.jpeg;

import org.mememuseum.adapter.imaging.pixels.Output;

/** Writes the bits of a JPEG's scan and stuffs a zero byte after each {@code 0xFF}. */
final class EntropyWriter {
  private final Output out;
  private long pending;
  private int count;

  EntropyWriter(Output out) {
    this.out = out;
  }

  /**
   * Writes the lowest bits of a number, at most 16 of them.
   *
   * @param length the number of bits
   */
  void write(int number, int length) {
    pending = pending << length | number & (1L << length) - 1;
    count += length;
    while (count >= 8) {
      count -= 8;
      int next = (int) (pending >>> count) & 0xFF;
      out.u8(next);
      if (next == 0xFF) {
        out.u8(0);
      }
    }
  }

  /** Pads the last byte with ones. */
  void end() {
    if (count > 0) {
      write(0x7F, 8 - count);
    }
  }
}
