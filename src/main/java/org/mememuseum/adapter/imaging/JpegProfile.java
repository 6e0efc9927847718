package org.mememuseum.adapter.imaging;

/** A colour profile in the segments of a JPEG file. */
final class JpegProfile {
  private static final int MOST = 65_519;

  private JpegProfile() {}

  static void write(ColourProfile profile, Output out) {
    byte[] all = profile.bytes();
    int parts = (all.length + MOST - 1) / MOST;
    for (int part = 0; part < parts; part++) {
      int length = Math.min(MOST, all.length - part * MOST);
      out.u16(0xFFE2).u16(length + 16).latin("ICC_PROFILE\0").u8(part + 1).u8(parts);
      out.raw(all, part * MOST, length);
    }
  }
}
