package org.mememuseum.adapter.imaging.format;

import java.util.Optional;
import org.mememuseum.adapter.imaging.pixels.ColourProfile;
import org.mememuseum.adapter.imaging.pixels.Orientation;
import org.mememuseum.adapter.imaging.pixels.Output;
import org.mememuseum.adapter.imaging.pixels.Pixels;
import org.mememuseum.meme.ImageFormat;
import org.mememuseum.meme.RenditionSize;

/** A picture that is stored in another format than it was uploaded in; converted on first use. */
public final class ConvertedFile implements PictureFile {
  private final Convertible source;
  private Optional<PictureFile> converted = Optional.empty();

  public ConvertedFile(Convertible source) {
    this.source = source;
  }

  private PictureFile converted() {
    if (converted.isEmpty()) {
      converted = Optional.of(source.convert());
    }
    return converted.get();
  }

  @Override
  public ImageFormat format() {
    return source.target();
  }

  @Override
  public int width() {
    return source.orientation().width(source.width(), source.height());
  }

  @Override
  public int height() {
    return source.orientation().height(source.width(), source.height());
  }

  @Override
  public Orientation orientation() {
    return Orientation.UPRIGHT;
  }

  @Override
  public int frames() {
    return 1;
  }

  @Override
  public Optional<ColourProfile> profile() {
    return Optional.empty();
  }

  @Override
  public long drawingBytes() {
    return source.drawingBytes();
  }

  @Override
  public void writeClean(Output out) {
    converted().writeClean(out);
  }

  @Override
  public void writeUpright(Output out) {
    writeClean(out);
  }

  @Override
  public Pixels draw(RenditionSize size) {
    return converted().draw(size);
  }
}
