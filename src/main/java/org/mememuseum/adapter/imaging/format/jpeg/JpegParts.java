package org.mememuseum.adapter.imaging.format.jpeg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mememuseum.adapter.imaging.format.ExifOrientation;
import org.mememuseum.adapter.imaging.pixels.Bytes;
import org.mememuseum.adapter.imaging.pixels.ColourProfile;
import org.mememuseum.adapter.imaging.pixels.DecodingErrors;
import org.mememuseum.adapter.imaging.pixels.Orientation;
import org.mememuseum.adapter.imaging.pixels.Output;
import org.mememuseum.upload.OtherFormat;
import org.mememuseum.upload.PictureRefusedException;
import org.mememuseum.upload.UploadLimits;

/**
 * The relevant parts of a JPEG file, found marker by marker. Skips bytes between them, as libjpeg
 * does.
 */
final class JpegParts {
  /**
   * A segment that is needed to draw.
   *
   * @param scanStart the offset of a scan's data; 0 for other segments
   */
  record Part(int code, Bytes segment, int scanStart) {}

  private static final int ARITHMETIC = 0xC9;
  private static final int SOS = 0xDA;
  private static final int EOI = 0xD9;
  // A progressive picture has about ten scans; thousands of tiny ones would be a denial of service.
  private static final int MAX_SCANS = 100;

  private final Bytes bytes;
  private final UploadLimits limits;
  private final List<Part> drawing = new ArrayList<>();
  private final List<Bytes> profile = new ArrayList<>();
  private Optional<Bytes> jfif = Optional.empty();
  private Optional<Bytes> adobe = Optional.empty();
  private Optional<Orientation> orientation = Optional.empty();
  private Optional<JpegFrame> frame = Optional.empty();
  private boolean ended;
  private int scans;

  JpegParts(Bytes bytes, UploadLimits limits) {
    this.bytes = bytes;
    this.limits = limits;
    int at = JpegMarkers.next(bytes, 2);
    while (at < bytes.length() && !ended) {
      at = JpegMarkers.next(bytes, take(at));
    }
    if (scans == 0) {
      throw DecodingErrors.damaged();
    }
  }

  /** Reads the part that starts at this marker; returns the offset at which to continue. */
  private int take(int at) {
    int code = bytes.u8(at + 1);
    if (code == EOI) {
      ended = true;
      return at;
    }
    if (JpegMarkers.isAlone(code)) {
      return at + 2;
    }
    if (JpegMarkers.isDescriptive(code)) {
      return readMetadata(code, at);
    }
    Bytes segment = bytes.slice(at, 2L + bytes.u16(at + 2));
    int end = at + segment.length();
    switch (code) {
      case 0xC0, 0xC1, 0xC2 -> frame(code, segment);
      case 0xC4, 0xDB, 0xDD -> drawing.add(new Part(code, segment, 0));
      case SOS -> {
        scan(segment, end);
        return endOfScan(end);
      }
      case 0xDC -> {} // DNL repeats the height
      default -> throw unsupported(code);
    }
    return end;
  }

  private int readMetadata(int code, int at) {
    if (at + 4 > bytes.length()) {
      return bytes.length();
    }
    int length = Math.max(2, bytes.u16(at + 2));
    if (at + 2 + length > bytes.length()) {
      return bytes.length(); // truncated or a wrong length; metadata is not needed to draw
    }
    Bytes segment = bytes.slice(at, 2L + length);
    if (code == 0xE0 && JpegColours.isJfif(segment)) {
      jfif = jfif.or(() -> Optional.of(segment));
    } else if (code == 0xEE && JpegColours.isAdobe(segment)) {
      adobe = Optional.of(segment);
    } else if (code == 0xE2 && JpegProfile.isPart(segment)) {
      profile.add(segment);
    } else if (code == 0xE1 && segment.has(4, "Exif\0\0") && orientation.isEmpty()) {
      orientation = Optional.of(ExifOrientation.in(segment.slice(10)));
    }
    return at + segment.length();
  }

  private static RuntimeException unsupported(int code) {
    if (code < 0xC3 || code > 0xCF) {
      return DecodingErrors.damaged();
    }
    return new PictureRefusedException(
        code < ARITHMETIC ? OtherFormat.ODD_JPEG : OtherFormat.ARITHMETIC_JPEG);
  }

  private void frame(int code, Bytes segment) {
    if (frame.isPresent()) {
      throw DecodingErrors.damaged();
    }
    DecodingErrors.checkSize(limits, segment.u16(7), segment.u16(5));
    int channels = segment.u8(9);
    if (segment.u8(4) != 8 || channels != 1 && channels != 3 && channels != 4) {
      throw new PictureRefusedException(OtherFormat.ODD_JPEG);
    }
    frame = Optional.of(JpegFrame.of(segment, code == 0xC2));
    drawing.add(new Part(code, segment, 0));
  }

  private void scan(Bytes segment, int start) {
    if (frame.isEmpty()) {
      throw DecodingErrors.damaged();
    }
    if (++scans > MAX_SCANS) {
      throw new PictureRefusedException(OtherFormat.ODD_JPEG);
    }
    drawing.add(new Part(SOS, segment, start));
  }

  private int endOfScan(int start) {
    int at = JpegMarkers.next(bytes, start);
    while (at < bytes.length() && JpegMarkers.isAlone(bytes.u8(at + 1))) {
      at = JpegMarkers.next(bytes, at + 2);
    }
    return at;
  }

  JpegFrame frame() {
    return frame.orElseThrow(DecodingErrors::damaged);
  }

  JpegColours colours() {
    return JpegColours.of(frame(), jfif, adobe);
  }

  Optional<ColourProfile> profile() {
    return JpegProfile.join(profile, frame().channels());
  }

  Orientation orientation() {
    return orientation.orElse(Orientation.UPRIGHT);
  }

  /**
   * Decodes all scans to check that they are complete.
   *
   * @return the segments needed to draw
   * @throws org.mememuseum.upload.PictureRefusedException if pixels are missing
   */
  List<Bytes> follow(Coefficients coefficients) {
    var tables = new JpegTables();
    var progress = new ScanProgress(frame());
    List<Bytes> segments = new ArrayList<>();
    for (Part part : drawing) {
      tables.take(part.code(), part.segment());
      if (part.code() == SOS) {
        var header = ScanHeader.of(part.segment(), frame());
        var scan = new JpegScan(bytes, part.scanStart(), header, tables, coefficients);
        scan.follow();
        progress.add(header);
        segments.add(new Bytes(Output.bytes(out -> header.write(part.segment(), out))));
        segments.addAll(scan.pieces());
      } else {
        segments.add(part.segment());
      }
    }
    progress.check(ended);
    return segments;
  }

  /** Returns whether quantisation tables may change between scans. */
  boolean changesDivisors() {
    return drawing.stream()
        .dropWhile(part -> part.code() != SOS)
        .anyMatch(part -> part.code() == 0xDB);
  }

  /** Returns the tables as of the end of the file. */
  JpegTables tables() {
    var tables = new JpegTables();
    drawing.forEach(part -> tables.take(part.code(), part.segment()));
    return tables;
  }
}
