package org.mememuseum.adapter.imaging.pixels;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Checksum;

/**
 * A bounds-checked view of a byte array. A read outside the bounds, as caused by a wrong declared
 * length, throws the exception for a damaged picture.
 */
public final class Bytes {
  private final byte[] array;
  private final int from;
  private final int length;

  public Bytes(byte[] array) {
    this(array, 0, array.length);
  }

  private Bytes(byte[] array, int from, int length) {
    this.array = array;
    this.from = from;
    this.length = length;
  }

  public int length() {
    return length;
  }

  /** Returns a part; throws for a declared length that is too long or negative. */
  public Bytes slice(int offset, long count) {
    if (offset < 0 || count < 0 || offset + count > length) {
      throw DecodingErrors.damaged();
    }
    return new Bytes(array, from + offset, (int) count);
  }

  public Bytes slice(int offset) {
    return slice(offset, (long) length - offset);
  }

  public int u8(int offset) {
    if (offset < 0 || offset >= length) {
      throw DecodingErrors.damaged();
    }
    return array[from + offset] & 0xFF;
  }

  public int u16(int offset) {
    return u8(offset) << 8 | u8(offset + 1);
  }

  public long u32(int offset) {
    return (long) u16(offset) << 16 | u16(offset + 2);
  }

  public int u16Little(int offset) {
    return u8(offset) | u8(offset + 1) << 8;
  }

  public int u24Little(int offset) {
    return u16Little(offset) | u8(offset + 2) << 16;
  }

  public long u32Little(int offset) {
    return u16Little(offset) | (long) u16Little(offset + 2) << 16;
  }

  /** Returns whether the bytes at the offset are this Latin-1 text; false beyond the end. */
  public boolean has(int offset, String text) {
    byte[] expected = text.getBytes(StandardCharsets.ISO_8859_1);
    return offset >= 0
        && offset + expected.length <= length
        && Arrays.equals(
            array, from + offset, from + offset + expected.length, expected, 0, expected.length);
  }

  /** Returns bytes as Latin-1 text, one character each. */
  public String latin(int offset, int count) {
    Bytes part = slice(offset, count);
    return new String(array, part.from, count, StandardCharsets.ISO_8859_1);
  }

  public byte[] toArray() {
    return Arrays.copyOfRange(array, from, from + length);
  }

  public void writeTo(Output out) {
    out.raw(array, from, length);
  }

  public void addTo(Checksum sum) {
    sum.update(array, from, length);
  }
}
