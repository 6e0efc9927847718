package org.mememuseum.adapter.imaging.format.jpeg;

import org.mememuseum.adapter.imaging.pixels.Bytes;

/** Finding markers in a JPEG as libjpeg does: past whatever stands before them. */
final class JpegMarkers {
  private JpegMarkers() {}

  /** Returns where the next marker is, or the length of the file if there is none. */
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

  /** Tells whether a marker stands alone, without a segment. */
  static boolean isAlone(int code) {
    return code == 0x01 || code >= 0xD0 && code <= 0xD7;
  }

  /** Tells whether a segment only tells something about the picture. */
  static boolean isDescriptive(int code) {
    return code >= 0xE0 && code <= 0xEF || code == 0xFE;
  }
}
