package org.mememuseum.adapter.imaging.format.jpeg;

/**
 * Encodes the blocks of a baseline JPEG according to ITU-T T.81. Used twice for a picture: first to
 * count the symbols, then to write them.
 */
abstract class BlockEncoder {
  /** The maximum lengths that every decoder accepts. */
  private static final int MAX_DC_LENGTH = 11;

  private static final int MAX_AC_LENGTH = 10;
  private static final int SIXTEEN_ZEROS = 0xF0;
  private static final int END_OF_BLOCK = 0;

  private final int[] previousDc;

  BlockEncoder(int channels) {
    this.previousDc = new int[channels];
  }

  /**
   * Receives a symbol and the bits after it.
   *
   * @param ac whether the symbol belongs to the AC code; otherwise it belongs to the DC code
   * @param number contains the bits, the lowest {@code length} ones
   */
  abstract void take(int channel, boolean ac, int symbol, int number, int length);

  /**
   * Encodes a block.
   *
   * @param block 64 coefficients in zigzag order
   * @return whether all of them are within the maximum lengths
   */
  final boolean encode(int channel, int[] block) {
    int difference = block[0] - previousDc[channel];
    previousDc[channel] = block[0];
    int length = length(difference);
    if (length > MAX_DC_LENGTH) {
      return false;
    }
    take(channel, false, length, bits(difference), length);
    return encodeAc(channel, block);
  }

  private boolean encodeAc(int channel, int[] block) {
    int zeros = 0;
    for (int i = 1; i < block.length; i++) {
      if (block[i] == 0) {
        zeros++;
        continue;
      }
      for (; zeros > 15; zeros -= 16) {
        take(channel, true, SIXTEEN_ZEROS, 0, 0);
      }
      int length = length(block[i]);
      if (length > MAX_AC_LENGTH) {
        return false;
      }
      take(channel, true, zeros << 4 | length, bits(block[i]), length);
      zeros = 0;
    }
    if (zeros > 0) {
      take(channel, true, END_OF_BLOCK, 0, 0);
    }
    return true;
  }

  private static int length(int number) {
    return 32 - Integer.numberOfLeadingZeros(Math.abs(number));
  }

  // A negative number is written as the low bits of the number minus one.
  private static int bits(int number) {
    return number < 0 ? number - 1 : number;
  }
}
