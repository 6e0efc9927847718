package org.mememuseum.adapter.imaging.format.jpeg;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.mememuseum.adapter.imaging.pixels.Output;

/**
 * A prefix code for a JPEG that is as short as it can be for what is to be written, by the
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
   * @param frequencies how often each of 256 symbols comes
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

  /** Returns how deep each symbol lies in the tree; one more symbol keeps all ones free. */
  private static int[] sizes(int[] frequencies) {
    long[] left = new long[SYMBOLS + 1];
    for (int i = 0; i < SYMBOLS; i++) {
      left[i] = frequencies[i];
    }
    left[SYMBOLS] = 1;
    int[] sizes = new int[SYMBOLS + 1];
    int[] next = new int[SYMBOLS + 1];
    Arrays.fill(next, -1);
    int rarest = rarest(left, -1);
    int second = rarest(left, rarest);
    while (second >= 0) {
      left[rarest] += left[second];
      left[second] = 0;
      int last = rarest;
      for (int i = rarest; i >= 0; i = next[i]) {
        sizes[i]++;
        last = i;
      }
      next[last] = second;
      for (int i = second; i >= 0; i = next[i]) {
        sizes[i]++;
      }
      rarest = rarest(left, -1);
      second = rarest(left, rarest);
    }
    return sizes;
  }

  /** Returns the rarest symbol that is left, the last of several; -1 if there is none. */
  private static int rarest(long[] left, int butFor) {
    int found = -1;
    for (int i = 0; i < left.length; i++) {
      if (left[i] > 0 && i != butFor && (found < 0 || left[i] <= left[found])) {
        found = i;
      }
    }
    return found;
  }

  /** Makes no code longer than may be, and takes out the one of all ones. */
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
   * Writes its DHT segment.
   *
   * @param which the table's class and number
   */
  void write(int which, Output out) {
    out.u16(0xFFC4).u16(3 + MAX_LENGTH + sorted.length).u8(which);
    for (int length = 1; length <= MAX_LENGTH; length++) {
      out.u8(counts[length]);
    }
    for (int symbol : sorted) {
      out.u8(symbol);
    }
  }
}
