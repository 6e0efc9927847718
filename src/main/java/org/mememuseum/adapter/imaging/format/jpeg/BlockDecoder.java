package org.mememuseum.adapter.imaging.format.jpeg;

import java.util.Arrays;
import org.mememuseum.adapter.imaging.pixels.DecodingErrors;

/** Decodes the blocks of one scan of a JPEG, as ITU-T T.81 writes them. */
final class BlockDecoder {
  private static final int MAX_SIZE = 15;
  private static final int SIXTEEN_ZEROS = 15;

  private final EntropyReader in;
  private final ScanHeader header;
  private final Coefficients to;
  private final HuffmanTable[] dc;
  private final HuffmanTable[] ac;
  private final int[] light;
  private final boolean progressive;
  // How many blocks more, this one included, have no details in this scan.
  private int emptyBlocks;

  BlockDecoder(EntropyReader in, ScanHeader header, JpegTables tables, Coefficients to) {
    this.in = in;
    this.header = header;
    this.to = to;
    this.progressive = to.frame().progressive();
    int count = header.channels().size();
    this.dc = new HuffmanTable[count];
    this.ac = new HuffmanTable[count];
    this.light = new int[count];
    for (int i = 0; i < count; i++) {
      ScanHeader.Channel channel = header.channels().get(i);
      boolean hasLight = header.first() == 0 && header.high() == 0;
      dc[i] = hasLight ? tables.dc(channel.dcTable()) : null;
      ac[i] = header.last() > 0 ? tables.ac(channel.acTable()) : null;
    }
  }

  /** Forgets what was before, as a restart marker wants. */
  void restart() {
    Arrays.fill(light, 0);
    emptyBlocks = 0;
  }

  /**
   * Decodes a block.
   *
   * @param i which of the scan's channels it is of
   */
  void decode(int i, int block) {
    int channel = header.channels().get(i).channel();
    if (!progressive) {
      light(i, channel, block);
      details(i, channel, block);
    } else if (header.first() == 0) {
      lightInSteps(i, channel, block);
    } else if (header.high() == 0) {
      detailsInSteps(channel, block);
    } else {
      finerDetails(channel, block);
    }
  }

  private void light(int i, int channel, int block) {
    int length = dc[i].read(in);
    if (length > MAX_SIZE) {
      throw DecodingErrors.damaged();
    }
    light[i] += in.number(length);
    to.put(channel, block, 0, light[i] << header.low());
  }

  private void lightInSteps(int i, int channel, int block) {
    if (header.high() == 0) {
      light(i, channel, block);
    } else if (in.bits(1) == 1) {
      to.refineFirst(channel, block, 1 << header.low());
    }
  }

  private void details(int i, int channel, int block) {
    for (int index = 1; index < 64; index++) {
      int symbol = ac[i].read(in);
      int length = symbol & 15;
      int zeros = symbol >> 4;
      if (length == 0) {
        if (zeros != SIXTEEN_ZEROS) {
          return;
        }
        index += SIXTEEN_ZEROS;
      } else {
        index += zeros;
        put(channel, block, index, in.number(length));
      }
    }
  }

  private void put(int channel, int block, int index, int value) {
    if (index <= header.last()) {
      to.put(channel, block, index, value); // what lies beyond is left out, as libjpeg does
    }
  }

  private void detailsInSteps(int channel, int block) {
    if (emptyBlocks > 0) {
      emptyBlocks--;
      return;
    }
    for (int index = header.first(); index <= header.last(); index++) {
      int symbol = ac[0].read(in);
      int length = symbol & 15;
      int zeros = symbol >> 4;
      if (length != 0) {
        index += zeros;
        put(channel, block, index, in.number(length) << header.low());
      } else if (zeros == SIXTEEN_ZEROS) {
        index += SIXTEEN_ZEROS;
      } else {
        emptyBlocks = (1 << zeros) + in.bits(zeros) - 1;
        return;
      }
    }
  }

  private void finerDetails(int channel, int block) {
    int index = header.first();
    while (index <= header.last() && emptyBlocks == 0) {
      int symbol = ac[0].read(in);
      int zeros = symbol >> 4;
      int value = 0;
      if ((symbol & 15) != 0) {
        value = (in.bits(1) == 1 ? 1 : -1) << header.low();
      } else if (zeros != SIXTEEN_ZEROS) {
        emptyBlocks = (1 << zeros) + in.bits(zeros);
        break;
      }
      index = refine(channel, block, index, zeros);
      if (value != 0) {
        put(channel, block, index, value);
      }
      index++;
    }
    if (emptyBlocks > 0) {
      refine(channel, block, index, 64);
      emptyBlocks--;
    }
  }

  /** Makes numbers finer until so many zeros and one more were passed; returns where that is. */
  private int refine(int channel, int block, int start, int zeros) {
    int left = zeros;
    int index = start;
    for (; index <= header.last(); index++) {
      if (to.isSet(channel, block, index)) {
        if (in.bits(1) == 1) {
          to.refine(channel, block, index, 1 << header.low());
        }
      } else if (left-- == 0) {
        break;
      }
    }
    return index;
  }
}
