package org.mememuseum.adapter.imaging.format.jpeg;

import java.util.Optional;
import org.mememuseum.adapter.imaging.pixels.Bytes;
import org.mememuseum.adapter.imaging.pixels.DecodingErrors;

/** The Huffman and quantisation tables that a JPEG has defined so far. */
final class JpegTables {
  private static final int AC = 0x10;

  private final HuffmanTable[] dc = new HuffmanTable[4];
  private final HuffmanTable[] ac = new HuffmanTable[4];
  private final Bytes[] quantisation = new Bytes[4];
  private int restartInterval;

  /** Reads the segment of a DHT, DQT or DRI marker; ignores other segments. */
  void take(int code, Bytes segment) {
    switch (code) {
      case 0xC4 -> huffmanTables(segment);
      case 0xDB -> quantisation(segment);
      case 0xDD -> restartInterval = segment.u16(4);
      default -> {}
    }
  }

  private void huffmanTables(Bytes segment) {
    int at = 4;
    while (at < segment.length()) {
      int id = segment.u8(at);
      if ((id & ~AC) > 3) {
        throw DecodingErrors.damaged();
      }
      var table = new HuffmanTable(segment.slice(at + 1));
      ((id & AC) == 0 ? dc : ac)[id & 3] = table;
      at += 1 + table.bytes();
    }
  }

  private void quantisation(Bytes segment) {
    int at = 4;
    while (at < segment.length()) {
      int id = segment.u8(at);
      int length = id >> 4 == 0 ? 64 : 128;
      if ((id & 15) > 3) {
        throw DecodingErrors.damaged();
      }
      quantisation[id & 15] = segment.slice(at + 1, length);
      at += 1 + length;
    }
  }

  HuffmanTable dc(int number) {
    return Optional.ofNullable(dc[number]).orElseThrow(DecodingErrors::damaged);
  }

  HuffmanTable ac(int number) {
    return Optional.ofNullable(ac[number]).orElseThrow(DecodingErrors::damaged);
  }

  /** Returns the values of a quantisation table, in zigzag order. */
  int[] quantisation(int number) {
    Bytes table = number > 3 ? null : quantisation[number];
    if (table == null) {
      throw DecodingErrors.damaged();
    }
    int[] values = new int[64];
    for (int i = 0; i < 64; i++) {
      values[i] = table.length() == 64 ? table.u8(i) : table.u16(2 * i);
    }
    return values;
  }

  /** Returns the restart interval in MCUs; 0 for none. */
  int restartInterval() {
    return restartInterval;
  }
}
