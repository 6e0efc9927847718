package org.mememuseum.adapter.imaging.pixels;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import org.mememuseum.meme.ImageFormat;
import org.mememuseum.meme.RenditionSize;

/** Draws a JPEG or PNG with the JDK's own readers, averaging a big one while it is read. */
public final class StillReader implements BandReader {
  private static final int PNG_INTERLACING = 28;
  private static final long MAX_PIXELS = 6_000_000;

  /** What is done with a reader. */
  private interface Reading<T> {
    T read(ImageReader reader, ImageReadParam param) throws IOException;
  }

  private final ImageFormat format;
  private final byte[] file;
  private final int width;
  private final int height;

  public StillReader(ImageFormat format, byte[] file, int width, int height) {
    this.format = format;
    this.file = file;
    this.width = width;
    this.height = height;
  }

  /** Returns about how many bytes of memory drawing takes. */
  public static long bytes(int width, int height, int bytesPerPixel) {
    return Math.min((long) width * height, MAX_PIXELS) * bytesPerPixel;
  }

  /** Draws it so that each pixel is the average of all those it stands for. */
  public Pixels draw(RenditionSize size) {
    var average = new AreaAverage(width, height, size.width(), size.height());
    if ((long) width * height <= MAX_PIXELS || !comesInOrder()) {
      addBands(average);
    } else {
      addRows(average);
    }
    return average.result();
  }

  /** Tells whether the rows are stored from the top to the bottom, each once. */
  private boolean comesInOrder() {
    return format != ImageFormat.PNG || file[PNG_INTERLACING] == 0;
  }

  /** Reads so many rows at once as may be in memory. */
  private void addBands(AreaAverage average) {
    int limit = (int) Math.max(1, MAX_PIXELS / width);
    for (int top = 0; top < height; top += limit) {
      BufferedImage band = read(new Rectangle(0, top, width, Math.min(limit, height - top)));
      var rows = new RowReader(band.getColorModel(), band.getSampleModel());
      for (int y = 0; y < band.getHeight(); y++) {
        Interruption.check();
        average.add(rows.row(band.getRaster(), y), 0);
      }
    }
  }

  private void addRows(AreaAverage average) {
    read(
        (reader, param) -> {
          ImageTypeSpecifier type = reader.getImageTypes(0).next();
          ColorModel colours = type.getColorModel();
          var rows = new AveragingRaster(colours, type.getSampleModel(width, height), average);
          param.setDestination(new BufferedImage(colours, rows, false, null));
          BufferedImage read = reader.read(0, param);
          if (!rows.isComplete()) {
            throw new IOException("Rows are missing");
          }
          return read;
        });
  }

  /**
   * Reads a part of the picture. What the reader only warns of does not count: whether pixels are
   * missing was found out before.
   */
  @Override
  public BufferedImage read(Rectangle part) {
    return read(
        (reader, param) -> {
          param.setSourceRegion(part);
          return reader.read(0, param);
        });
  }

  /** Reads the samples of a part, whatever they mean. */
  public Raster readRaster(Rectangle part) {
    return read(
        (reader, param) -> {
          param.setSourceRegion(part);
          return reader.readRaster(0, param);
        });
  }

  private <T> T read(Reading<T> reading) {
    Interruption.check();
    ImageReader reader = JdkReaders.create(format.name());
    try (var in = new ArrayImageStream(file)) {
      reader.setInput(in, true, true);
      return reading.read(reader, reader.getDefaultReadParam());
    } catch (CancellationException toldToEnd) {
      throw toldToEnd;
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      // The native code of JPEG reports a lack of memory where bytes are damaged.
      throw DecodingErrors.damaged(e);
    } finally {
      reader.dispose();
    }
  }
}
