package org.mememuseum.adapter.imaging.format;

import org.mememuseum.adapter.imaging.pixels.Bytes;
import org.mememuseum.adapter.imaging.pixels.Orientation;
import org.mememuseum.upload.PictureRefusedException;

/** Reads the orientation from an EXIF block and ignores everything else in it. */
public final class ExifOrientation {
  private static final int ORIENTATION = 274;
  private static final int ENTRY = 12;

  private final Bytes tiff;
  private final boolean littleEndian;

  private ExifOrientation(Bytes tiff) {
    this.tiff = tiff;
    this.littleEndian = tiff.has(0, "II");
  }

  /** Reads a block that starts with the TIFF header; a broken block counts as upright. */
  public static Orientation in(Bytes tiff) {
    try {
      return new ExifOrientation(tiff).find();
    } catch (PictureRefusedException outOfBounds) {
      // The block is removed in any case, so a broken one is no reason to reject the picture.
      return Orientation.UPRIGHT;
    }
  }

  private Orientation find() {
    if (!tiff.has(0, "II*\0") && !tiff.has(0, "MM\0*")) {
      return Orientation.UPRIGHT;
    }
    long directory = u32(4);
    if (directory > tiff.length()) {
      return Orientation.UPRIGHT;
    }
    int start = (int) directory + 2;
    int end = start + u16((int) directory) * ENTRY;
    for (int entry = start; entry < end; entry += ENTRY) {
      if (u16(entry) == ORIENTATION) {
        return Orientation.ofExif(u16(entry + 8));
      }
    }
    return Orientation.UPRIGHT;
  }

  private int u16(int offset) {
    return littleEndian ? tiff.u16Little(offset) : tiff.u16(offset);
  }

  private long u32(int offset) {
    return littleEndian ? tiff.u32Little(offset) : tiff.u32(offset);
  }
}
