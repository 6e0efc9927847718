package org.mememuseum.adapter.imaging.format.webp;

import org.mememuseum.adapter.imaging.pixels.Bytes;
import org.mememuseum.adapter.imaging.pixels.Output;

/**
 * A chunk of a WebP file: a type of four letters, a length, the content, padding to even length.
 */
record WebpChunk(String type, Bytes content) {
  static final int PROFILE = 0x20;
  static final int ALPHA = 0x10;
  static final int ANIMATION = 0x02;

  static WebpChunk at(Bytes bytes, int at) {
    return new WebpChunk(bytes.latin(at, 4), bytes.slice(at + 8, bytes.u32Little(at + 4)));
  }

  /** Returns the chunk's length in the file, in bytes. */
  int paddedLength() {
    return 8 + content.length() + (content.length() & 1);
  }

  void write(Output out) {
    write(type, content.toArray(), out);
  }

  static void write(String type, byte[] content, Output out) {
    out.latin(type).u32Little(content.length).raw(content);
    if ((content.length & 1) == 1) {
      out.u8(0);
    }
  }

  /** Returns the content of a VP8X chunk. */
  static byte[] header(int flags, int width, int height) {
    return Output.bytes(out -> out.u32Little(flags).u24Little(width - 1).u24Little(height - 1));
  }
}
