package org.mememuseum.upload;

import java.util.Locale;

/**
 * What people take for pictures, or nearly, and the museum does not: each with advice of its own.
 */
public enum OtherFormat {
  ARITHMETIC_JPEG,
  AVIF,
  /** A BMP whose pixels are packed, or of before Windows 3. */
  BMP,
  HEIC,
  ICO,
  JXL,
  /** A JPEG of a kind that browsers do not show: without loss, of 12 bits, of too many scans. */
  ODD_JPEG,
  PDF,
  PSD,
  QOI,
  SVG,
  TIFF,
  VIDEO;

  /** Returns the key of the sentence that says what it is and what to do. */
  public String messageKey() {
    return "picture.is." + slug();
  }

  /** Returns its name in pages and keys, such as {@code odd-jpeg}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
