package org.mememuseum.adapter.imaging.format.jpeg;

import org.mememuseum.adapter.imaging.pixels.Bytes;

/** Finds markers in a JPEG as libjpeg does: skips any other bytes before them. */
final class JpegMarkers {
  private JpegMarkers() {}

  /** Returns the offset of the next marker, or the length of the file if there is none. */
  static int next(Bytes bytes, int start) {
    for (int at = start; at + 1 < bytes.length(); at++) {
      if (bytes.u8(at) == 0xFF) {
        int code = bytes.u8(at + 1);
        boolean fillOrData = code == 0 || code == 0xFF;
        if (!fillOrData) {
          return at;
        }
      }
    }
    return bytes.length();
  }

  /** Returns whether a marker stands alone, without a segment. */
  static boolean isAlone(int code) {
    return code == 0x01 || code >= 0xD0 && code <= 0xD7;
  }

  /** Returns whether a segment contains only metadata (APPn or a comment). */
  static boolean isDescriptive(int code) {
    return code >= 0xE0 && code <= 0xEF || code == 0xFE;
  }
}
