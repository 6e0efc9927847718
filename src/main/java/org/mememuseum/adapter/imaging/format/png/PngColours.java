package org.mememuseum.adapter.imaging.format.png;

import java.util.Arrays;
import java.util.Map;
import org.mememuseum.adapter.imaging.pixels.Bytes;
import org.mememuseum.adapter.imaging.pixels.Output;

/**
 * The colour type of a PNG's header, and the palette and transparency chunks that fit it. Chunks
 * that do not fit are cut or removed, as browsers do.
 *
 * @param depth bits per sample: 1, 2, 4, 8 or 16
 * @param type PNG's colour type: 0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGB with alpha
 */
record PngColours(int depth, int type) {
  private static final int GREY = 0;
  private static final int RGB = 2;
  private static final int PALETTE = 3;
  private static final int OPAQUE = 0xFF;

  static PngColours of(Bytes header) {
    return new PngColours(header.u8(16), header.u8(17));
  }

  int samplesPerPixel() {
    return switch (type) {
      case 2 -> 3;
      case 4 -> 2;
      case 6 -> 4;
      default -> 1;
    };
  }

  /** Returns the length of all rows in bytes, including each row's filter byte. */
  long rowBytes(int width, int height, boolean interlaced) {
    if (!interlaced) {
      return height * rowBytes(width);
    }
    // The passes of Adam7: first column and row, steps of columns and rows.
    int[][] passes = {
      {0, 0, 8, 8},
      {4, 0, 8, 8},
      {0, 4, 4, 8},
      {2, 0, 4, 4},
      {0, 2, 2, 4},
      {1, 0, 2, 2},
      {0, 1, 1, 2}
    };
    long sum = 0;
    for (int[] pass : passes) {
      int columns = (width - pass[0] + pass[2] - 1) / pass[2];
      int rows = (height - pass[1] + pass[3] - 1) / pass[3];
      sum += columns > 0 && rows > 0 ? rows * rowBytes(columns) : 0;
    }
    return sum;
  }

  private long rowBytes(int width) {
    return 1 + ((long) width * samplesPerPixel() * depth + 7) / 8;
  }

  /**
   * Corrects the palette and transparency chunks.
   *
   * @param chunks whole chunks by type; modified
   */
  void repair(Map<String, Bytes> chunks) {
    if (type == PALETTE) {
      chunks.computeIfPresent("PLTE", (name, chunk) -> cut(name, chunk, 3 << depth));
      int colours = chunks.containsKey("PLTE") ? length(chunks.get("PLTE")) / 3 : 0;
      chunks.computeIfPresent("tRNS", (name, chunk) -> cut(name, chunk, colours));
      return;
    }
    if (type == GREY || type == 4) {
      chunks.remove("PLTE");
    }
    int sample = type == GREY ? 2 : 6;
    boolean allowsKey = type == GREY || type == RGB;
    chunks.computeIfPresent(
        "tRNS", (name, chunk) -> allowsKey && length(chunk) == sample ? chunk : null);
  }

  private static Bytes cut(String name, Bytes chunk, int limit) {
    return length(chunk) <= limit ? chunk : chunk(name, chunk.slice(8, limit).toArray());
  }

  private static Bytes chunk(String name, byte[] content) {
    return new Bytes(Output.bytes(out -> PngProfile.writeChunk(name, content, out)));
  }

  private static int length(Bytes chunk) {
    return chunk.length() - 12;
  }

  /** Returns whether one grey is transparent at a depth at which the JDK's reader ignores that. */
  boolean hasHiddenKey(Map<String, Bytes> chunks) {
    return type == GREY && depth < 8 && chunks.containsKey("tRNS");
  }

  /** Returns the palette of all greys. */
  byte[] greys() {
    int last = (1 << depth) - 1;
    byte[] palette = new byte[3 * (last + 1)];
    for (int i = 0; i < palette.length; i++) {
      palette[i] = (byte) (i / 3 * OPAQUE / last);
    }
    return palette;
  }

  /** Returns the opacity of each grey: 0 for the transparent one. */
  byte[] opacities(Bytes key) {
    byte[] opacities = new byte[1 << depth];
    Arrays.fill(opacities, (byte) OPAQUE);
    opacities[key.u16(8) & opacities.length - 1] = 0;
    return opacities;
  }
}
