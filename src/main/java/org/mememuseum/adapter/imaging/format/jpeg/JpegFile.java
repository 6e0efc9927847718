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

/** A JPEG file. Kept: tables, frame, scans, ICC profile, and what the channels mean. */
public final class JpegFile implements PictureFile {
  private final Bytes bytes;
  private final JpegParts parts;
  private final JpegFrame frame;
  private final JpegColours colours;
  private final Optional<ColourProfile> profile;
  private Optional<List<Bytes>> drawing = Optional.empty();

  /** Opens a file, in whatever colours. */
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

  /** Returns what is needed to draw; the first time every code of the file is looked at. */
  private List<Bytes> drawing() {
    if (drawing.isEmpty()) {
      drawing = Optional.of(parts.follow(Coefficients.traced(frame)));
    }
    return drawing.get();
  }

  @Override
  public void writeClean(Output out) {
    write(out, profile);
  }

  private void write(Output out, Optional<ColourProfile> withProfile) {
    out.u16(0xFFD8);
    colours.write(out);
    withProfile.ifPresent(it -> JpegProfile.write(it, out));
    drawing().forEach(out::raw);
    out.u16(0xFFD9);
  }

  @Override
  public void writeUpright(Output out) {
    turned()
        .ifPresentOrElse(
            drawn -> {
              out.u16(0xFFD8);
              colours.write(out);
              profile.ifPresent(it -> JpegProfile.write(it, out));
              out.raw(drawn).u16(0xFFD9);
            },
            () -> writePackedAnew(out));
  }

  /** Returns what is needed to draw it upright, if it can be turned without any loss. */
  private Optional<byte[]> turned() {
    if (!JpegTurn.fits(frame, orientation()) || parts.changesDivisors()) {
      return Optional.empty();
    }
    var numbers = Coefficients.kept(frame);
    parts.follow(numbers);
    return new JpegTurn(frame, parts.tables(), numbers, orientation()).write();
  }

  private void writePackedAnew(Output out) {
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
    return new StillReader(format(), bare(), width(), height());
  }

  /** Returns the file without its colour profile, which would make the reader convert colours. */
  private byte[] bare() {
    return Output.manyBytes(out -> write(out, Optional.empty()));
  }

  @Override
  public long drawingBytes() {
    // libjpeg keeps all coefficients of a progressive picture, two bytes each.
    long kept = frame.progressive() ? 2 * frame.coefficients() : 0;
    long working =
        Math.max(
            StillReader.bytes(width(), height(), frame.channels()),
            Math.max(
                TurnedRows.bytes(this, frame.channels()),
                JpegTurn.bytes(frame, orientation()) + bytes.length()));
    return bytes.length() + Math.max(Coefficients.bytes(frame), kept + working);
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
