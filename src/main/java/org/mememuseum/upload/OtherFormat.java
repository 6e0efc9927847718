package org.mememuseum.upload;

import java.util.Locale;

/** Formats that resemble accepted ones but are refused, each with advice of its own. */
public enum OtherFormat {
  ARITHMETIC_JPEG,
  AVIF,
  /** A BMP with compressed pixels, or one older than Windows 3. */
  BMP,
  HEIC,
  ICO,
  JXL,
  /** A JPEG variant that browsers do not show: lossless, 12-bit, or with too many scans. */
  ODD_JPEG,
  PDF,
  PSD,
  QOI,
  SVG,
  TIFF,
  VIDEO;

  /** Returns the key of the sentence that names the format and says what to do. */
  public String messageKey() {
    return "picture.is." + slug();
  }

  /** Returns its name in URLs and keys, such as {@code odd-jpeg}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
