package org.mememuseum.adapter.imaging.format.gif;

import org.mememuseum.adapter.imaging.pixels.Bytes;
import org.mememuseum.adapter.imaging.pixels.DecodingErrors;
import org.mememuseum.adapter.imaging.pixels.Output;

/** Decompresses a GIF frame's palette indexes, row by row. */
final class LzwReader {
  private static final int MAX_CODES = 4096;

  private final Bytes data;
  private final int codeSize;
  private final int clear;
  private final int[] prefix = new int[MAX_CODES];
  private final byte[] suffix = new byte[MAX_CODES];
  // A string is decoded from its end; no string is longer than the table.
  private final byte[] stack = new byte[MAX_CODES + 1];
  private int stacked;
  private int width;
  private int next;
  private int previous = -1;
  private int first;
  private int at = 1;
  private int block = 1;
  private int leftInBlock;
  private int bits;
  private int bitCount;

  LzwReader(Bytes data) {
    this.data = data;
    this.codeSize = data.u8(0);
    if (codeSize < 1 || codeSize > 8) {
      throw DecodingErrors.damaged();
    }
    this.clear = 1 << codeSize;
    for (int i = 0; i < clear; i++) {
      suffix[i] = (byte) i;
    }
    resetTable();
  }

  /** Fills the row; throws if there are too few pixels. */
  void readRow(byte[] row) {
    for (int x = 0; x < row.length; x++) {
      while (stacked == 0) {
        decodeNext();
      }
      row[x] = stack[--stacked];
    }
  }

  /**
   * Returns the data read so far, including the end code if it comes next. Later data is not drawn.
   */
  Bytes read() {
    if (canRead()) {
      nextCode();
    }
    if (at == 1) {
      return data.slice(0, 2); // only the code size and the block terminator
    }
    return new Bytes(
        Output.bytes(
            out -> {
              out.raw(data.slice(0, block)).u8(at - block - 1);
              out.raw(data.slice(block + 1, (long) at - block - 1)).u8(0);
            }));
  }

  private boolean canRead() {
    int next = at + leftInBlock;
    return bitCount + Byte.SIZE * leftInBlock >= width
        || next < data.length() && data.u8(next) != 0;
  }

  private void decodeNext() {
    int code = nextCode();
    if (code == clear) {
      resetTable();
      return;
    }
    boolean known = code < clear || code > clear + 1 && code < next;
    boolean isNext = code == next && previous >= 0 && next < MAX_CODES;
    if (!known && !isNext) {
      throw DecodingErrors.damaged();
    }
    int rest = code;
    if (isNext && !known) {
      stack[stacked++] = (byte) first;
      rest = previous;
    }
    while (rest > clear) {
      stack[stacked++] = suffix[rest];
      rest = prefix[rest];
    }
    first = suffix[rest] & 0xFF;
    stack[stacked++] = (byte) first;
    addString(code);
  }

  private void addString(int code) {
    if (previous >= 0 && next < MAX_CODES) {
      prefix[next] = previous;
      suffix[next] = (byte) first;
      next++;
      if (next == 1 << width && width < 12) {
        width++;
      }
    }
    previous = code;
  }

  private void resetTable() {
    width = codeSize + 1;
    next = clear + 2;
    previous = -1;
  }

  private int nextCode() {
    while (bitCount < width) {
      if (leftInBlock == 0) {
        block = at;
        leftInBlock = data.u8(at++);
        if (leftInBlock == 0) {
          throw DecodingErrors.damaged();
        }
      }
      bits |= data.u8(at++) << bitCount;
      bitCount += 8;
      leftInBlock--;
    }
    int code = bits & (1 << width) - 1;
    bits >>>= width;
    bitCount -= width;
    return code;
  }
}
