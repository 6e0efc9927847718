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

/** Draws a JPEG or PNG with the JDK's own readers; a large one is averaged while it is read. */
public final class StillReader implements BandReader {
  private static final int PNG_INTERLACING = 28;
  private static final long MAX_PIXELS = 6_000_000;

  /** An operation with a reader. */
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

  /** Returns an estimate of the memory for drawing, in bytes. */
  public static long bytes(int width, int height, int bytesPerPixel) {
    return Math.min((long) width * height, MAX_PIXELS) * bytesPerPixel;
  }

  /** Draws the picture so that each pixel is the average of the source pixels it covers. */
  public Pixels draw(RenditionSize size) {
    var average = new AreaAverage(width, height, size.width(), size.height());
    if ((long) width * height <= MAX_PIXELS || !isSequential()) {
      addBands(average);
    } else {
      addRows(average);
    }
    return average.result();
  }

  /** Returns whether the rows are stored from top to bottom, each once. */
  private boolean isSequential() {
    return format != ImageFormat.PNG || file[PNG_INTERLACING] == 0;
  }

  /** Reads bands of as many rows as the memory limit allows. */
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
   * Reads a part of the picture. Ignores the reader's warnings, because missing pixels have already
   * been checked for.
   */
  @Override
  public BufferedImage read(Rectangle part) {
    return read(
        (reader, param) -> {
          param.setSourceRegion(part);
          return reader.read(0, param);
        });
  }

  /** Reads the raw samples of a part, without colour conversion. */
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
    } catch (CancellationException cancelled) {
      throw cancelled;
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      // The JDK's native JPEG code throws OutOfMemoryError for damaged bytes.
      throw DecodingErrors.damaged(e);
    } finally {
      reader.dispose();
    }
  }
}
