package org.mememuseum.adapter.imaging.format.jpeg;

import org.mememuseum.adapter.imaging.pixels.Bytes;
import org.mememuseum.adapter.imaging.pixels.DecodingErrors;

/** A Huffman table for decoding a JPEG, read from a DHT segment. */
final class HuffmanTable {
  static final int MAX_LENGTH = 16;
  private static final int LOOK_AHEAD = 9;

  private final int[] lookUp = new int[1 << LOOK_AHEAD];
  private final int[] firstCode = new int[MAX_LENGTH + 1];
  private final int[] firstIndex = new int[MAX_LENGTH + 1];
  private final int[] counts = new int[MAX_LENGTH + 1];
  private final int[] symbols;

  /**
   * @param table the number of codes of each length from 1 to 16, then their symbols
   */
  HuffmanTable(Bytes table) {
    int total = 0;
    int code = 0;
    for (int length = 1; length <= MAX_LENGTH; length++) {
      counts[length] = table.u8(length - 1);
      firstCode[length] = code;
      firstIndex[length] = total;
      total += counts[length];
      code = code + counts[length] << 1;
      if (code > 2 << length) {
        throw DecodingErrors.damaged();
      }
    }
    symbols = new int[total];
    for (int i = 0; i < total; i++) {
      symbols[i] = table.u8(MAX_LENGTH + i);
    }
    fillLookUp();
  }

  private void fillLookUp() {
    for (int length = 1; length <= LOOK_AHEAD; length++) {
      for (int i = 0; i < counts[length]; i++) {
        int unusedBits = LOOK_AHEAD - length;
        int from = firstCode[length] + i << unusedBits;
        for (int suffix = 0; suffix < 1 << unusedBits; suffix++) {
          lookUp[from + suffix] = length << 8 | symbols[firstIndex[length] + i];
        }
      }
    }
  }

  /** Returns the table's length in the DHT segment, in bytes. */
  int bytes() {
    return MAX_LENGTH + symbols.length;
  }

  /** Reads the next symbol. */
  int read(EntropyReader in) {
    int next = in.peek(MAX_LENGTH);
    int entry = lookUp[next >> MAX_LENGTH - LOOK_AHEAD];
    if (entry != 0) {
      in.skip(entry >> 8);
      return entry & 0xFF;
    }
    for (int length = LOOK_AHEAD + 1; length <= MAX_LENGTH; length++) {
      int index = (next >> MAX_LENGTH - length) - firstCode[length];
      if (index < counts[length]) {
        in.skip(length);
        return symbols[firstIndex[length] + index];
      }
    }
    throw DecodingErrors.damaged();
  }
}
