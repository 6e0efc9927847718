package org.mememuseum.adapter.imaging.format.jpeg;

/**
 * Encodes blocks in one pass over the picture, as ITU-T T.81 writes them; made twice, first to
 * count the symbols and then to write them.
 */
abstract class BlockEncoder {
  /** The longest numbers that every decoder takes. */
  private static final int MAX_LIGHT = 11;

  private static final int MAX_DETAIL_LENGTH = 10;
  private static final int SIXTEEN_ZEROS = 0xF0;
  private static final int NO_MORE = 0;

  private final int[] light;

  BlockEncoder(int channels) {
    this.light = new int[channels];
  }

  /**
   * Takes a symbol and the bits behind it.
   *
   * @param details whether it is of the details' code, or else of the light's
   * @param number the bits, as many as {@code length}
   */
  abstract void take(int channel, boolean details, int symbol, int number, int length);

  /**
   * Encodes a block.
   *
   * @param block 64 numbers in the order of the file
   * @return whether all of them can be written
   */
  final boolean encode(int channel, int[] block) {
    int difference = block[0] - light[channel];
    light[channel] = block[0];
    int length = length(difference);
    if (length > MAX_LIGHT) {
      return false;
    }
    take(channel, false, length, bits(difference), length);
    return encodeDetails(channel, block);
  }

  private boolean encodeDetails(int channel, int[] block) {
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
      if (length > MAX_DETAIL_LENGTH) {
        return false;
      }
      take(channel, true, zeros << 4 | length, bits(block[i]), length);
      zeros = 0;
    }
    if (zeros > 0) {
      take(channel, true, NO_MORE, 0, 0);
    }
    return true;
  }

  private static int length(int number) {
    return 32 - Integer.numberOfLeadingZeros(Math.abs(number));
  }

  // Negative numbers are written as one less, without their sign.
  private static int bits(int number) {
    return number < 0 ? number - 1 : number;
  }
}
