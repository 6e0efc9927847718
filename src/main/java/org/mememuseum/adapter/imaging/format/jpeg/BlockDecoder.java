package org.mememuseum.adapter.imaging.format.jpeg;

import java.util.Arrays;
import org.mememuseum.adapter.imaging.pixels.DecodingErrors;

/** Decodes the blocks of one scan of a JPEG according to ITU-T T.81. */
final class BlockDecoder {
  private static final int MAX_SIZE = 15;
  private static final int SIXTEEN_ZEROS = 15;

  private final EntropyReader in;
  private final ScanHeader header;
  private final Coefficients to;
  private final HuffmanTable[] dc;
  private final HuffmanTable[] ac;
  private final int[] predictors;
  private final boolean progressive;
  // How many blocks, the current one included, have no more AC coefficients in this scan (EOBRUN).
  private int endOfBandRun;

  BlockDecoder(EntropyReader in, ScanHeader header, JpegTables tables, Coefficients to) {
    this.in = in;
    this.header = header;
    this.to = to;
    this.progressive = to.frame().progressive();
    int count = header.channels().size();
    this.dc = new HuffmanTable[count];
    this.ac = new HuffmanTable[count];
    this.predictors = new int[count];
    for (int i = 0; i < count; i++) {
      ScanHeader.Channel channel = header.channels().get(i);
      boolean needsDcTable = header.first() == 0 && header.high() == 0;
      dc[i] = needsDcTable ? tables.dc(channel.dcTable()) : null;
      ac[i] = header.last() > 0 ? tables.ac(channel.acTable()) : null;
    }
  }

  /** Resets the state at a restart marker. */
  void restart() {
    Arrays.fill(predictors, 0);
    endOfBandRun = 0;
  }

  /**
   * Decodes a block.
   *
   * @param i the index of the block's channel within the scan
   */
  void decode(int i, int block) {
    int channel = header.channels().get(i).channel();
    if (!progressive) {
      decodeDc(i, channel, block);
      decodeAc(i, channel, block);
    } else if (header.first() == 0) {
      decodeProgressiveDc(i, channel, block);
    } else if (header.high() == 0) {
      decodeFirstAc(channel, block);
    } else {
      refineAc(channel, block);
    }
  }

  private void decodeDc(int i, int channel, int block) {
    int length = dc[i].read(in);
    if (length > MAX_SIZE) {
      throw DecodingErrors.damaged();
    }
    predictors[i] += in.number(length);
    to.put(channel, block, 0, predictors[i] << header.low());
  }

  private void decodeProgressiveDc(int i, int channel, int block) {
    if (header.high() == 0) {
      decodeDc(i, channel, block);
    } else if (in.bits(1) == 1) {
      to.refineFirst(channel, block, 1 << header.low());
    }
  }

  private void decodeAc(int i, int channel, int block) {
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
      to.put(channel, block, index, value); // ignores coefficients beyond the band, as libjpeg does
    }
  }

  private void decodeFirstAc(int channel, int block) {
    if (endOfBandRun > 0) {
      endOfBandRun--;
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
        endOfBandRun = (1 << zeros) + in.bits(zeros) - 1;
        return;
      }
    }
  }

  private void refineAc(int channel, int block) {
    int index = header.first();
    while (index <= header.last() && endOfBandRun == 0) {
      int symbol = ac[0].read(in);
      int zeros = symbol >> 4;
      int value = 0;
      if ((symbol & 15) != 0) {
        value = (in.bits(1) == 1 ? 1 : -1) << header.low();
      } else if (zeros != SIXTEEN_ZEROS) {
        endOfBandRun = (1 << zeros) + in.bits(zeros);
        break;
      }
      index = refine(channel, block, index, zeros);
      if (value != 0) {
        put(channel, block, index, value);
      }
      index++;
    }
    if (endOfBandRun > 0) {
      refine(channel, block, index, 64);
      endOfBandRun--;
    }
  }

  /** Refines nonzero coefficients until one zero more than {@code zeros}; returns its index. */
  private int refine(int channel, int block, int start, int zeros) {
    int remaining = zeros;
    int index = start;
    for (; index <= header.last(); index++) {
      if (to.isSet(channel, block, index)) {
        if (in.bits(1) == 1) {
          to.refine(channel, block, index, 1 << header.low());
        }
      } else if (remaining-- == 0) {
        break;
      }
    }
    return index;
  }
}
