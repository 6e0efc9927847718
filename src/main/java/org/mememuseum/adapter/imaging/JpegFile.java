package org.mememuseum.adapter.imaging;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mememuseum.meme.ImageFormat;
import org.mememuseum.meme.RenditionSize;
import org.mememuseum.upload.UploadLimits;

/** A JPEG file, walked marker by marker. Kept: tables, frame, scans, JFIF, Adobe, ICC profile. */
final class JpegFile implements PictureFile {
  private static final int EOI = 0xD9;
  private static final int SOS = 0xDA;
  // A progressive picture has about ten; thousands of tiny ones would keep a processor busy.
  private static final int MOST_SCANS = 100;

  private final Bytes bytes;
  private final UploadLimits limits;
  private final List<Bytes> drawing = new ArrayList<>();
  private final ByteArrayOutputStream profileParts = new ByteArrayOutputStream();
  private Optional<Bytes> jfif = Optional.empty();
  private Optional<Bytes> adobe = Optional.empty();
  private Optional<ColourProfile> profile = Optional.empty();
  private Optional<Orientation> orientation = Optional.empty();
  private boolean progressive;
  private int channels;
  private int width;
  private int height;
  private int scans;

  JpegFile(Bytes bytes, UploadLimits limits) {
    this.bytes = bytes;
    this.limits = limits;
    walk();
    if (profileParts.size() > 0) {
      profile = ColourProfile.of(profileParts.toByteArray(), channels);
    }
  }

  private void walk() {
    int at = afterFill(2);
    while (bytes.u8(at + 1) != EOI) {
      int code = bytes.u8(at + 1);
      Bytes segment = bytes.slice(at, 2L + bytes.u16(at + 2));
      at += segment.length();
      take(code, segment);
      if (code == SOS) {
        int end = endOfScan(at);
        drawing.add(bytes.slice(at, end - at));
        at = end;
      }
      at = afterFill(at);
    }
    if (channels == 0 || scans == 0) {
      throw Refusals.damaged();
    }
  }

  /** Returns where the next marker is: any number of fill bytes may stand before it. */
  private int afterFill(int start) {
    int at = start;
    while (bytes.u8(at) == 0xFF && bytes.u8(at + 1) == 0xFF) {
      at++;
    }
    if (bytes.u8(at) != 0xFF) {
      throw Refusals.damaged();
    }
    return at;
  }

  private void take(int code, Bytes segment) {
    switch (code) {
      case 0xC0, 0xC1, 0xC2 -> frame(code, segment);
      case 0xC4, 0xDB, 0xDD -> drawing.add(segment);
      case SOS -> scan(segment);
      case 0xE0 -> jfif = jfif.or(() -> Optional.of(segment).filter(s -> s.has(4, "JFIF\0")));
      case 0xE1 -> exif(segment);
      case 0xE2 -> profilePart(segment);
      case 0xEE -> adobe = adobe.or(() -> Optional.of(segment).filter(s -> s.has(4, "Adobe")));
      default -> drop(code);
    }
  }

  private static void drop(int code) {
    boolean anotherKindOfFrame = code >= 0xC3 && code <= 0xCF || code == 0xDC;
    if (anotherKindOfFrame) {
      throw Refusals.unsupported();
    }
    boolean application = code >= 0xE0 && code <= 0xEF;
    boolean comment = code == 0xFE;
    if (!application && !comment) {
      throw Refusals.damaged();
    }
  }

  private void frame(int code, Bytes segment) {
    if (channels != 0) {
      throw Refusals.damaged();
    }
    height = segment.u16(5);
    width = segment.u16(7);
    channels = segment.u8(9);
    Refusals.checkSize(limits, width, height);
    // Four channels are printing inks, which neither the JDK nor every browser turns into colours.
    if (segment.u8(4) != 8 || channels != 1 && channels != 3) {
      throw Refusals.unsupported();
    }
    progressive = code == 0xC2;
    drawing.add(segment);
  }

  private void scan(Bytes segment) {
    if (channels == 0) {
      throw Refusals.damaged();
    }
    if (++scans > MOST_SCANS) {
      throw Refusals.unsupported();
    }
    drawing.add(segment);
  }

  private int endOfScan(int start) {
    int at = start;
    while (true) {
      if (bytes.u8(at) == 0xFF) {
        int next = bytes.u8(at + 1);
        boolean restart = next >= 0xD0 && next <= 0xD7;
        if (next != 0 && next != 0xFF && !restart) {
          return at;
        }
      }
      at++;
    }
  }

  private void exif(Bytes segment) {
    if (segment.has(4, "Exif\0\0") && orientation.isEmpty()) {
      orientation = Optional.of(ExifOrientation.in(segment.slice(10)));
    }
  }

  private void profilePart(Bytes segment) {
    if (segment.has(4, "ICC_PROFILE\0")) {
      segment.slice(18).writeTo(new Output(profileParts));
    }
  }

  @Override
  public void writeClean(Output out) {
    write(out, profile);
  }

  private void write(Output out, Optional<ColourProfile> withProfile) {
    out.u16(0xFFD8);
    // The JFIF header without its thumbnail, and Adobe's without what may follow it.
    jfif.ifPresent(it -> out.u16(0xFFE0).u16(16).raw(it.slice(4, 12)).u16(0));
    adobe.ifPresent(it -> out.u16(0xFFEE).u16(14).raw(it.slice(4, 12)));
    withProfile.ifPresent(it -> JpegProfile.write(it, out));
    drawing.forEach(out::raw);
    out.u16(0xFF00 | EOI);
  }

  @Override
  public void writeUpright(Output out) {
    var reader = new StillReader(format(), bare(), width, height);
    byte[] turned = UprightJpeg.pack(new TurnedRows(reader, this, channels), channels);
    var file = new JpegFile(new Bytes(turned), Refusals.NO_LIMITS);
    file.write(out, profile);
  }

  @Override
  public Pixels draw(RenditionSize size) {
    return new StillReader(format(), bare(), width, height).draw(size);
  }

  /** Returns the file without its colour profile, which would make the reader convert colours. */
  byte[] bare() {
    return Output.manyBytes(out -> write(out, Optional.empty()));
  }

  @Override
  public long drawingBytes() {
    // libjpeg keeps all coefficients of a progressive picture, two bytes each.
    long coefficients = progressive ? 2L * width * height * channels : 0;
    long working =
        Math.max(StillReader.bytes(width, height, channels), TurnedRows.bytes(this, channels));
    return bytes.length() + coefficients + working;
  }

  @Override
  public ImageFormat format() {
    return ImageFormat.JPEG;
  }

  @Override
  public int width() {
    return width;
  }

  @Override
  public int height() {
    return height;
  }

  @Override
  public Orientation orientation() {
    return orientation.orElse(Orientation.UPRIGHT);
  }

  @Override
  public int frames() {
    return 1;
  }

  @Override
  public Optional<ColourProfile> profile() {
    return profile;
  }
}
