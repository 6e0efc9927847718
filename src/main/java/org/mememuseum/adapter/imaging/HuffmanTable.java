package org.mememuseum.adapter.imaging;

/** A table of a JPEG's prefix codes, read from a DHT segment. */
final class HuffmanTable {
  static final int LONGEST = 16;
  private static final int LOOK_AHEAD = 9;

  private final int[] quick = new int[1 << LOOK_AHEAD];
  private final int[] firstCode = new int[LONGEST + 1];
  private final int[] firstIndex = new int[LONGEST + 1];
  private final int[] counts = new int[LONGEST + 1];
  private final int[] symbols;

  /**
   * @param table how many codes there are of each length from 1 to 16, then their symbols
   */
  HuffmanTable(Bytes table) {
    int total = 0;
    int code = 0;
    for (int length = 1; length <= LONGEST; length++) {
      counts[length] = table.u8(length - 1);
      firstCode[length] = code;
      firstIndex[length] = total;
      total += counts[length];
      code = code + counts[length] << 1;
      if (code > 2 << length) {
        throw Refusals.damaged();
      }
    }
    symbols = new int[total];
    for (int i = 0; i < total; i++) {
      symbols[i] = table.u8(LONGEST + i);
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
    return LONGEST + symbols.length;
  }

  /** Returns the next symbol. */
  int read(EntropyReader in) {
    int next = in.peek(LONGEST);
    int found = quick[next >> LONGEST - LOOK_AHEAD];
    if (found != 0) {
      in.skip(found >> 8);
      return found & 0xFF;
    }
    for (int length = LOOK_AHEAD + 1; length <= LONGEST; length++) {
      int index = (next >> LONGEST - length) - firstCode[length];
      if (index < counts[length]) {
        in.skip(length);
        return symbols[firstIndex[length] + index];
      }
    }
    throw Refusals.damaged();
  }
}
