package org.mememuseum.adapter.imaging.format.jpeg;

import org.mememuseum.adapter.imaging.pixels.Bytes;
import org.mememuseum.adapter.imaging.pixels.DecodingErrors;

/** A table of a JPEG's prefix codes, read from a DHT segment. */
final class HuffmanTable {
  static final int MAX_LENGTH = 16;
  private static final int LOOK_AHEAD = 9;

  private final int[] quick = new int[1 << LOOK_AHEAD];
  private final int[] firstCode = new int[MAX_LENGTH + 1];
  private final int[] firstIndex = new int[MAX_LENGTH + 1];
  private final int[] counts = new int[MAX_LENGTH + 1];
  private final int[] symbols;

  /**
   * @param table how many codes there are of each length from 1 to 16, then their symbols
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
    fillQuick();
  }

  private void fillQuick() {
    for (int length = 1; length <= LOOK_AHEAD; length++) {
      for (int i = 0; i < counts[length]; i++) {
        int spare = LOOK_AHEAD - length;
        int from = firstCode[length] + i << spare;
        for (int each = 0; each < 1 << spare; each++) {
          quick[from + each] = length << 8 | symbols[firstIndex[length] + i];
        }
      }
    }
  }

  /** Returns how many bytes of a DHT segment the table takes. */
  int bytes() {
    return MAX_LENGTH + symbols.length;
  }

  /** Returns the next symbol. */
  int read(EntropyReader in) {
    int next = in.peek(MAX_LENGTH);
    int found = quick[next >> MAX_LENGTH - LOOK_AHEAD];
    if (found != 0) {
      in.skip(found >> 8);
      return found & 0xFF;
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
