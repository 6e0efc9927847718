package org.mememuseum.adapter.imaging.format.jpeg;

import java.awt.color.CMMException;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Optional;
import org.mememuseum.adapter.imaging.format.Convertible;
import org.mememuseum.adapter.imaging.format.PictureFile;
import org.mememuseum.adapter.imaging.format.TurnedRows;
import org.mememuseum.adapter.imaging.format.UprightJpeg;
import org.mememuseum.adapter.imaging.pixels.Bytes;
import org.mememuseum.adapter.imaging.pixels.ColourProfile;
import org.mememuseum.adapter.imaging.pixels.DecodingErrors;
import org.mememuseum.adapter.imaging.pixels.Interruption;
import org.mememuseum.adapter.imaging.pixels.Orientation;
import org.mememuseum.adapter.imaging.pixels.StillReader;
import org.mememuseum.meme.ImageFormat;

/**
 * A JPEG in CMYK or YCCK. Its samples are treated as inverted (how much light each ink leaves), as
 * Photoshop writes them and all browsers read them, regardless of the file's metadata.
 */
final class InkJpeg implements Convertible {
  private static final int INKS = 4;
  private static final int COLOURS = 3;
  private static final int FULL = 255;

  private final JpegFile file;
  private final boolean transformed;
  private final Optional<ColourProfile> profile;

  /**
   * @param file a file with four channels
   * @param transformed whether the first three channels are YCbCr (the file is YCCK)
   */
  InkJpeg(JpegFile file, boolean transformed) {
    this.file = file;
    this.transformed = transformed;
    this.profile = file.profile().filter(InkJpeg::isUsable);
  }

  private static boolean isUsable(ColourProfile profile) {
    try {
      profile.convert(row(1, INKS), row(1, COLOURS));
      return true;
    } catch (CMMException | IllegalArgumentException broken) {
      return false;
    }
  }

  private static WritableRaster row(int width, int channels) {
    return Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, 1, channels, null);
  }

  @Override
  public PictureFile convert() {
    var reader = file.reader();
    var rows = new TurnedRows(part -> toRgb(reader.readRaster(part)), file, INKS + COLOURS);
    return new JpegFile(new Bytes(UprightJpeg.pack(rows, COLOURS)), DecodingErrors.NO_LIMITS);
  }

  private BufferedImage toRgb(Raster light) {
    var image =
        new BufferedImage(light.getWidth(), light.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
    WritableRaster inks = row(light.getWidth(), INKS);
    WritableRaster colours = row(light.getWidth(), COLOURS);
    int[] samples = new int[light.getWidth() * INKS];
    int[] row = new int[light.getWidth() * COLOURS];
    for (int y = 0; y < light.getHeight(); y++) {
      Interruption.check();
      light.getPixels(light.getMinX(), light.getMinY() + y, light.getWidth(), 1, samples);
      if (transformed) {
        restore(samples);
      }
      if (profile.isPresent()) {
        convert(profile.get(), samples, inks, colours);
        colours.getPixels(0, 0, light.getWidth(), 1, row);
      } else {
        multiply(samples, row);
      }
      image.getRaster().setPixels(0, y, light.getWidth(), 1, row);
    }
    return image;
  }

  /** Converts the inverted YCbCr channels of YCCK back to three inks. */
  private static void restore(int[] samples) {
    for (int i = 0; i < samples.length; i += INKS) {
      int light = samples[i];
      double blue = samples[i + 1] - 128.0;
      double red = samples[i + 2] - 128.0;
      samples[i] = FULL - clamped(light + 1.402 * red);
      samples[i + 1] = FULL - clamped(light - 0.344136 * blue - 0.714136 * red);
      samples[i + 2] = FULL - clamped(light + 1.772 * blue);
    }
  }

  private static int clamped(double sample) {
    return (int) Math.round(Math.max(0, Math.min(FULL, sample)));
  }

  private static void convert(
      ColourProfile profile, int[] samples, WritableRaster inks, WritableRaster colours) {
    for (int i = 0; i < samples.length; i++) {
      samples[i] = FULL - samples[i];
    }
    inks.setPixels(0, 0, inks.getWidth(), 1, samples);
    profile.convert(inks, colours);
  }

  /** Multiplies each colour's light by black's light, as browsers do without a profile. */
  private static void multiply(int[] samples, int[] row) {
    for (int from = 0, to = 0; from < samples.length; from += INKS, to += COLOURS) {
      for (int ink = 0; ink < COLOURS; ink++) {
        row[to + ink] = (samples[from + ink] * samples[from + COLOURS] + FULL / 2) / FULL;
      }
    }
  }

  @Override
  public ImageFormat target() {
    return ImageFormat.JPEG;
  }

  @Override
  public int width() {
    return file.width();
  }

  @Override
  public int height() {
    return file.height();
  }

  @Override
  public Orientation orientation() {
    return file.orientation();
  }

  @Override
  public long drawingBytes() {
    return file.drawingBytes()
        + StillReader.bytes(width(), height(), COLOURS)
        + TurnedRows.bandBytes(width(), height(), INKS + COLOURS);
  }
}
