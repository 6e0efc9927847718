package org.mememuseum.adapter.imaging;

import java.util.List;
import java.util.Locale;
import org.mememuseum.upload.PictureRefusedException;
import org.mememuseum.upload.PictureRefusedException.Reason;
import org.mememuseum.upload.UploadLimits;

/** Tells from the bytes what a file is, and walks it. */
final class FormatFinder {
  private static final List<String> OTHER_PICTURES =
      List.of("BM", "II*\0", "MM\0*", "\0\0\1\0", "8BPS", "\0\0\0\fJXL ", "\u00ff\n", "qoif");
  private static final int BEGINNING = 1024;

  private FormatFinder() {}

  static PictureFile open(byte[] array, UploadLimits limits) {
    var bytes = new Bytes(array);
    if (bytes.has(0, "\u00ff\u00d8\u00ff")) {
      return new JpegFile(bytes, limits);
    }
    if (bytes.has(0, "\u0089PNG\r\n\u001a\n")) {
      return new PngFile(bytes, limits);
    }
    if (bytes.has(0, "GIF87a") || bytes.has(0, "GIF89a")) {
      return new GifFile(bytes, limits);
    }
    if (bytes.has(0, "RIFF") && bytes.has(8, "WEBP")) {
      return new WebpFile(bytes, limits);
    }
    throw new PictureRefusedException(
        isOtherPicture(bytes) ? Reason.UNSUPPORTED_FORMAT : Reason.NOT_A_PICTURE);
  }

  private static boolean isOtherPicture(Bytes bytes) {
    // HEIC, AVIF and other pictures in boxes
    boolean boxes = bytes.has(4, "ftyp") || bytes.has(4, "JXL ");
    return boxes || OTHER_PICTURES.stream().anyMatch(each -> bytes.has(0, each)) || isSvg(bytes);
  }

  private static boolean isSvg(Bytes bytes) {
    String beginning = bytes.latin(0, Math.min(BEGINNING, bytes.length()));
    String text = beginning.toLowerCase(Locale.ROOT);
    return text.contains("<svg") && !text.contains("<html");
  }
}
