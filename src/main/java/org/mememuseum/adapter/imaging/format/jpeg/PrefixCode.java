package org.mememuseum.adapter.imaging.format.jpeg;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.mememuseum.adapter.imaging.pixels.Output;

/**
 * An optimal Huffman code for writing a JPEG, computed from the frequencies of the symbols by the
 * procedure of ITU-T T.81, annex K.2.
 */
final class PrefixCode {
  private static final int SYMBOLS = 256;
  private static final int MAX_LENGTH = HuffmanTable.MAX_LENGTH;
  private static final int MAX_DEPTH = 64;

  private final int[] counts = new int[MAX_DEPTH + 1];
  private final int[] sizes;
  private final int[] sorted;
  private final int[] lengths = new int[SYMBOLS];
  private final int[] codes = new int[SYMBOLS];

  /**
   * @param frequencies the number of occurrences of each of the 256 symbols
   */
  PrefixCode(int[] frequencies) {
    sizes = sizes(frequencies);
    for (int size : sizes) {
      counts[size]++;
    }
    counts[0] = 0;
    shorten();
    sorted = sorted();
    assign();
  }

  /** Returns the code length of each symbol; an extra symbol reserves the code of all ones. */
  private static int[] sizes(int[] frequencies) {
    long[] remaining = new long[SYMBOLS + 1];
    for (int i = 0; i < SYMBOLS; i++) {
      remaining[i] = frequencies[i];
    }
    remaining[SYMBOLS] = 1;
    int[] sizes = new int[SYMBOLS + 1];
    int[] next = new int[SYMBOLS + 1];
    Arrays.fill(next, -1);
    int rarest = rarest(remaining, -1);
    int second = rarest(remaining, rarest);
    while (second >= 0) {
      remaining[rarest] += remaining[second];
      remaining[second] = 0;
      int last = rarest;
      for (int i = rarest; i >= 0; i = next[i]) {
        sizes[i]++;
        last = i;
      }
      next[last] = second;
      for (int i = second; i >= 0; i = next[i]) {
        sizes[i]++;
      }
      rarest = rarest(remaining, -1);
      second = rarest(remaining, rarest);
    }
    return sizes;
  }

  /** Returns the rarest remaining symbol, the last of several; -1 if there is none. */
  private static int rarest(long[] remaining, int except) {
    int rarest = -1;
    for (int i = 0; i < remaining.length; i++) {
      if (remaining[i] > 0 && i != except && (rarest < 0 || remaining[i] <= remaining[rarest])) {
        rarest = i;
      }
    }
    return rarest;
  }

  /** Limits codes to the maximum length and removes the code of all ones. */
  private void shorten() {
    for (int length = MAX_DEPTH; length > MAX_LENGTH; length--) {
      while (counts[length] > 0) {
        int shorter = length - 2;
        while (counts[shorter] == 0) {
          shorter--;
        }
        counts[length] -= 2;
        counts[length - 1]++;
        counts[shorter + 1] += 2;
        counts[shorter]--;
      }
    }
    int last = MAX_LENGTH;
    while (counts[last] == 0) {
      last--;
    }
    counts[last]--;
  }

  private int[] sorted() {
    return IntStream.range(0, SYMBOLS)
        .filter(symbol -> sizes[symbol] > 0)
        .boxed()
        .sorted(Comparator.comparingInt(symbol -> sizes[symbol]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private void assign() {
    int code = 0;
    int at = 0;
    for (int length = 1; length <= MAX_LENGTH; length++) {
      for (int i = 0; i < counts[length]; i++) {
        lengths[sorted[at]] = length;
        codes[sorted[at++]] = code++;
      }
      code <<= 1;
    }
  }

  int length(int symbol) {
    return lengths[symbol];
  }

  int code(int symbol) {
    return codes[symbol];
  }

  /**
   * Writes the DHT segment.
   *
   * @param id the table's class and number
   */
  void write(int id, Output out) {
    out.u16(0xFFC4).u16(3 + MAX_LENGTH + sorted.length).u8(id);
    for (int length = 1; length <= MAX_LENGTH; length++) {
      out.u8(counts[length]);
    }
    for (int symbol : sorted) {
      out.u8(symbol);
    }
  }
}
