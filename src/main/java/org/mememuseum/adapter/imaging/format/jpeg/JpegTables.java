package org.mememuseum.adapter.imaging.format.jpeg;

import java.util.Optional;
import org.mememuseum.adapter.imaging.pixels.Bytes;
import org.mememuseum.adapter.imaging.pixels.DecodingErrors;

/** The tables that a JPEG has defined so far. */
final class JpegTables {
  private static final int DETAILS = 0x10;

  private final HuffmanTable[] dc = new HuffmanTable[4];
  private final HuffmanTable[] ac = new HuffmanTable[4];
  private final Bytes[] quantisation = new Bytes[4];
  private int restartInterval;

  /** Takes the segment of a DHT, DQT or DRI marker; other segments hold no table. */
  void take(int code, Bytes segment) {
    switch (code) {
      case 0xC4 -> prefixCodes(segment);
      case 0xDB -> quantisation(segment);
      case 0xDD -> restartInterval = segment.u16(4);
      default -> {}
    }
  }

  private void prefixCodes(Bytes segment) {
    int at = 4;
    while (at < segment.length()) {
      int which = segment.u8(at);
      if ((which & ~DETAILS) > 3) {
        throw DecodingErrors.damaged();
      }
      var table = new HuffmanTable(segment.slice(at + 1));
      ((which & DETAILS) == 0 ? dc : ac)[which & 3] = table;
      at += 1 + table.bytes();
    }
  }

  private void quantisation(Bytes segment) {
    int at = 4;
    while (at < segment.length()) {
      int which = segment.u8(at);
      int length = which >> 4 == 0 ? 64 : 128;
      if ((which & 15) > 3) {
        throw DecodingErrors.damaged();
      }
      quantisation[which & 15] = segment.slice(at + 1, length);
      at += 1 + length;
    }
  }

  HuffmanTable dc(int number) {
    return Optional.ofNullable(dc[number]).orElseThrow(DecodingErrors::damaged);
  }

  HuffmanTable ac(int number) {
    return Optional.ofNullable(ac[number]).orElseThrow(DecodingErrors::damaged);
  }

  /** Returns the divisors of a table, in the order of the file. */
  int[] quantisation(int number) {
    Bytes table = number > 3 ? null : quantisation[number];
    if (table == null) {
      throw DecodingErrors.damaged();
    }
    int[] divisors = new int[64];
    for (int i = 0; i < 64; i++) {
      divisors[i] = table.length() == 64 ? table.u8(i) : table.u16(2 * i);
    }
    return divisors;
  }

  /** Returns after how many units codes start anew; 0 is never. */
  int restartInterval() {
    return restartInterval;
  }
}
