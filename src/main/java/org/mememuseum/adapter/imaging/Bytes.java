package org.mememuseum.adapter.imaging;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Checksum;

/**
 * A view of a byte array in which no read leaves its bounds: whoever trusts a declared length and
 * reads too far gets the refusal of a damaged picture.
 */
final class Bytes {
  private final byte[] array;
  private final int from;
  private final int length;

  Bytes(byte[] array) {
    this(array, 0, array.length);
  }

  private Bytes(byte[] array, int from, int length) {
    this.array = array;
    this.from = from;
    this.length = length;
  }

  int length() {
    return length;
  }

  /** Returns a part; a declared length that is too long, or negative, is refused. */
  Bytes slice(int offset, long count) {
    if (offset < 0 || count < 0 || offset + count > length) {
      throw DecodingErrors.damaged();
    }
    return new Bytes(array, from + offset, (int) count);
  }

  Bytes slice(int offset) {
    return slice(offset, (long) length - offset);
  }

  int u8(int offset) {
    if (offset < 0 || offset >= length) {
      throw DecodingErrors.damaged();
    }
    return array[from + offset] & 0xFF;
  }

  int u16(int offset) {
    return u8(offset) << 8 | u8(offset + 1);
  }

  long u32(int offset) {
    return (long) u16(offset) << 16 | u16(offset + 2);
  }

  int u16Little(int offset) {
    return u8(offset) | u8(offset + 1) << 8;
  }

  int u24Little(int offset) {
    return u16Little(offset) | u8(offset + 2) << 16;
  }

  long u32Little(int offset) {
    return u16Little(offset) | (long) u16Little(offset + 2) << 16;
  }

  /** Tells whether the given ASCII text stands at the offset; false beyond the end. */
  boolean has(int offset, String text) {
    byte[] wanted = text.getBytes(StandardCharsets.ISO_8859_1);
    return offset >= 0
        && offset + wanted.length <= length
        && Arrays.equals(
            array, from + offset, from + offset + wanted.length, wanted, 0, wanted.length);
  }

  /** Returns the text of the bytes, one character each. */
  String latin(int offset, int count) {
    Bytes part = slice(offset, count);
    return new String(array, part.from, count, StandardCharsets.ISO_8859_1);
  }

  byte[] toArray() {
    return Arrays.copyOfRange(array, from, from + length);
  }

  void writeTo(Output out) {
    out.raw(array, from, length);
  }

  void addTo(Checksum sum) {
    sum.update(array, from, length);
  }
}
