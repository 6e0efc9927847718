package org.mememuseum.adapter.imaging.format.jpeg;

import org.mememuseum.adapter.imaging.pixels.Bytes;
import org.mememuseum.adapter.imaging.pixels.DecodingErrors;

/** Reads the bits of a JPEG's scan, in which a zero byte is stuffed after each {@code 0xFF}. */
final class EntropyReader {
  private final Bytes bytes;
  private int at;
  private long buffer;
  private int count;
  // The number of buffered bits beyond the end of the data; peek may return them, skip throws.
  private int missing;

  EntropyReader(Bytes bytes, int start) {
    this.bytes = bytes;
    this.at = start;
  }

  /** Returns the next bits, at most 16, without consuming them. */
  int peek(int bits) {
    while (count < bits) {
      fill();
    }
    return (int) (buffer >>> count - bits) & (1 << bits) - 1;
  }

  private void fill() {
    boolean end = at >= bytes.length();
    int next = end ? 0 : bytes.u8(at);
    if (next == 0xFF) {
      end = at + 1 >= bytes.length() || bytes.u8(at + 1) != 0;
    }
    if (end) {
      missing += 8;
      next = 0;
    } else {
      at += next == 0xFF ? 2 : 1;
    }
    buffer = buffer << 8 | next;
    count += 8;
  }

  /** Consumes bits; throws if the data has ended. */
  void skip(int bits) {
    count -= bits;
    if (count < missing) {
      throw DecodingErrors.damaged();
    }
  }

  int bits(int length) {
    if (length == 0) {
      return 0;
    }
    int value = peek(length);
    skip(length);
    return value;
  }

  /** Reads a signed number of the given length in JPEG's encoding. */
  int number(int length) {
    int value = bits(length);
    return length > 0 && value < 1 << length - 1 ? value - (1 << length) + 1 : value;
  }

  /** Returns the offset of the first byte from which no bit was consumed. */
  int position() {
    int unused = (count - missing) / 8;
    int position = at;
    for (int i = 0; i < unused; i++) {
      boolean stuffed = bytes.u8(position - 1) == 0 && bytes.u8(position - 2) == 0xFF;
      position -= stuffed ? 2 : 1;
    }
    return position;
  }

  /** Continues after the marker at this offset; throws if it is not the given one. */
  void expectMarker(int markerAt, int code) {
    if (bytes.u8(markerAt + 1) != code) {
      throw DecodingErrors.damaged();
    }
    at = markerAt + 2;
    buffer = 0;
    count = 0;
    missing = 0;
  }
}
