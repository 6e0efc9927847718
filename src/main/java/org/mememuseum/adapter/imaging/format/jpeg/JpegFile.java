package org.mememuseum.adapter.imaging.format.jpeg;

import java.util.List;
import java.util.Optional;
import org.mememuseum.adapter.imaging.format.ConvertedFile;
import org.mememuseum.adapter.imaging.format.PictureFile;
import org.mememuseum.adapter.imaging.format.TurnedRows;
import org.mememuseum.adapter.imaging.format.UprightJpeg;
import org.mememuseum.adapter.imaging.pixels.Bytes;
import org.mememuseum.adapter.imaging.pixels.ColourProfile;
import org.mememuseum.adapter.imaging.pixels.DecodingErrors;
import org.mememuseum.adapter.imaging.pixels.Orientation;
import org.mememuseum.adapter.imaging.pixels.Output;
import org.mememuseum.adapter.imaging.pixels.Pixels;
import org.mememuseum.adapter.imaging.pixels.StillReader;
import org.mememuseum.meme.ImageFormat;
import org.mememuseum.meme.RenditionSize;
import org.mememuseum.upload.UploadLimits;

/** A JPEG file. Cleaning keeps tables, frame, scans, the ICC profile and the colour space. */
public final class JpegFile implements PictureFile {
  private final Bytes bytes;
  private final JpegParts parts;
  private final JpegFrame frame;
  private final JpegColours colours;
  private final Optional<ColourProfile> profile;
  private Optional<List<Bytes>> segments = Optional.empty();

  /** Opens a file in any colour space; CMYK and YCCK are converted. */
  public static PictureFile open(Bytes bytes, UploadLimits limits) {
    var file = new JpegFile(bytes, limits);
    return switch (file.colours.space()) {
      case CMYK -> new ConvertedFile(new InkJpeg(file, false));
      case YCCK -> new ConvertedFile(new InkJpeg(file, true));
      default -> file;
    };
  }

  JpegFile(Bytes bytes, UploadLimits limits) {
    this.bytes = bytes;
    this.parts = new JpegParts(bytes, limits);
    this.frame = parts.frame();
    this.colours = parts.colours();
    this.profile = parts.profile();
  }

  /** Returns the segments needed to draw; the first call decodes all scans to check them. */
  private List<Bytes> segments() {
    if (segments.isEmpty()) {
      segments = Optional.of(parts.follow(Coefficients.traced(frame)));
    }
    return segments.get();
  }

  @Override
  public void writeClean(Output out) {
    write(out, profile);
  }

  private void write(Output out, Optional<ColourProfile> withProfile) {
    out.u16(0xFFD8);
    colours.write(out);
    withProfile.ifPresent(it -> JpegProfile.write(it, out));
    segments().forEach(out::raw);
    out.u16(0xFFD9);
  }

  @Override
  public void writeUpright(Output out) {
    turned()
        .ifPresentOrElse(
            upright -> {
              out.u16(0xFFD8);
              colours.write(out);
              profile.ifPresent(it -> JpegProfile.write(it, out));
              out.raw(upright).u16(0xFFD9);
            },
            () -> writeReencoded(out));
  }

  /** Returns the segments of the upright picture, if it can be turned without loss. */
  private Optional<byte[]> turned() {
    if (!JpegTurn.fits(frame, orientation()) || parts.changesDivisors()) {
      return Optional.empty();
    }
    var coefficients = Coefficients.kept(frame);
    parts.follow(coefficients);
    return new JpegTurn(frame, parts.tables(), coefficients, orientation()).write();
  }

  private void writeReencoded(Output out) {
    var reader = reader();
    var rows = new TurnedRows(reader, this, frame.channels());
    byte[] turned = UprightJpeg.pack(rows, frame.channels());
    var file = new JpegFile(new Bytes(turned), DecodingErrors.NO_LIMITS);
    file.write(out, profile);
  }

  @Override
  public Pixels draw(RenditionSize size) {
    return reader().draw(size);
  }

  StillReader reader() {
    return new StillReader(format(), withoutProfile(), width(), height());
  }

  /** Returns the file without its colour profile, so that the reader converts no colours. */
  private byte[] withoutProfile() {
    return Output.manyBytes(out -> write(out, Optional.empty()));
  }

  @Override
  public long drawingBytes() {
    // libjpeg keeps all coefficients of a progressive picture, two bytes each.
    long coefficientBytes = frame.progressive() ? 2 * frame.coefficients() : 0;
    long working =
        Math.max(
            StillReader.bytes(width(), height(), frame.channels()),
            Math.max(
                TurnedRows.bytes(this, frame.channels()),
                JpegTurn.bytes(frame, orientation()) + bytes.length()));
    return bytes.length() + Math.max(Coefficients.bytes(frame), coefficientBytes + working);
  }

  @Override
  public ImageFormat format() {
    return ImageFormat.JPEG;
  }

  @Override
  public int width() {
    return frame.width();
  }

  @Override
  public int height() {
    return frame.height();
  }

  @Override
  public Orientation orientation() {
    return parts.orientation();
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
