package org.mememuseum.adapter.imaging;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mememuseum.adapter.imaging.format.ConvertedFile;
import org.mememuseum.adapter.imaging.format.PictureFile;
import org.mememuseum.adapter.imaging.format.bmp.BmpFile;
import org.mememuseum.adapter.imaging.format.gif.GifFile;
import org.mememuseum.adapter.imaging.format.jpeg.JpegFile;
import org.mememuseum.adapter.imaging.format.png.PngFile;
import org.mememuseum.adapter.imaging.format.webp.WebpFile;
import org.mememuseum.adapter.imaging.pixels.Bytes;
import org.mememuseum.upload.OtherFormat;
import org.mememuseum.upload.PictureRefusedException;
import org.mememuseum.upload.PictureRefusedException.Reason;
import org.mememuseum.upload.UploadLimits;

/** Detects the format of a file by its first bytes, and opens it. */
final class FormatFinder {
  // The same list as in sniff.js.
  private static final List<Mark> MARKS =
      List.of(
          new Mark(0, "BM", OtherFormat.BMP),
          new Mark(0, "II*\0", OtherFormat.TIFF),
          new Mark(0, "MM\0*", OtherFormat.TIFF),
          new Mark(0, "\0\0\1\0", OtherFormat.ICO),
          new Mark(0, "8BPS", OtherFormat.PSD),
          new Mark(0, "\0\0\0\fJXL ", OtherFormat.JXL),
          new Mark(0, "\u00ff\n", OtherFormat.JXL),
          new Mark(0, "qoif", OtherFormat.QOI),
          new Mark(0, "%PDF", OtherFormat.PDF),
          new Mark(0, "\u001aE\u00df\u00a3", OtherFormat.VIDEO),
          new Mark(8, "AVI ", OtherFormat.VIDEO));
  private static final Set<String> AVIF = Set.of("avif", "avis");
  private static final Set<String> HEIC =
      Set.of("heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1");
  private static final int SVG_PREFIX = 1024;

  private record Mark(int offset, String text, OtherFormat format) {}

  private FormatFinder() {}

  static PictureFile open(byte[] array, UploadLimits limits) {
    var bytes = new Bytes(array);
    if (bytes.has(0, "\u00ff\u00d8\u00ff")) {
      return JpegFile.open(bytes, limits);
    }
    if (bytes.has(0, "\u0089PNG\r\n\u001a\n")) {
      return new PngFile(bytes, limits);
    }
    if (bytes.has(0, "GIF87a") || bytes.has(0, "GIF89a")) {
      return new GifFile(bytes, limits);
    }
    if (bytes.has(0, "BM") && BmpFile.isOne(bytes)) {
      return new ConvertedFile(new BmpFile(bytes, limits));
    }
    if (bytes.has(0, "RIFF") && bytes.has(8, "WEBP")) {
      return new WebpFile(bytes, limits);
    }
    throw otherFormat(bytes)
        .map(PictureRefusedException::new)
        .orElseGet(() -> new PictureRefusedException(Reason.NOT_A_PICTURE));
  }

  private static Optional<OtherFormat> otherFormat(Bytes bytes) {
    if (bytes.has(4, "ftyp") && bytes.length() >= 12) {
      return Optional.of(byBrand(bytes.latin(8, 4)));
    }
    return MARKS.stream()
        .filter(mark -> bytes.has(mark.offset(), mark.text()))
        .map(Mark::format)
        .findFirst()
        .or(() -> isSvg(bytes) ? Optional.of(OtherFormat.SVG) : Optional.empty());
  }

  // Pictures and videos use the same container; its brand distinguishes them.
  private static OtherFormat byBrand(String brand) {
    if (AVIF.contains(brand)) {
      return OtherFormat.AVIF;
    }
    return HEIC.contains(brand) ? OtherFormat.HEIC : OtherFormat.VIDEO;
  }

  private static boolean isSvg(Bytes bytes) {
    String prefix = bytes.latin(0, Math.min(SVG_PREFIX, bytes.length()));
    String text = prefix.toLowerCase(Locale.ROOT);
    return text.contains("<svg") && !text.contains("<html");
  }
}
