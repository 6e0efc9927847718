package org.mememuseum.adapter.imaging;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import org.mememuseum.meme.ImageFormat;
import org.mememuseum.meme.Rendition;
import org.mememuseum.meme.RenditionSize;

/** Draws a JPEG or PNG with the JDK's own readers, skipping pixels of a big one while reading. */
final class StillReader {
  // Reading at least half as many pixels again as are wanted keeps edges smooth.
  private static final int ENOUGH = Rendition.SHOW.maxSide() * 3 / 2;
  private static final long MOST_PIXELS = 6_000_000;

  private final ImageFormat format;
  private final byte[] file;
  private final int width;
  private final int height;

  StillReader(ImageFormat format, byte[] file, int width, int height) {
    this.format = format;
    this.file = file;
    this.width = width;
    this.height = height;
  }

  /** Returns about how many bytes of memory drawing takes. */
  static long bytes(int width, int height, int bytesPerPixel) {
    long step = step(width, height);
    return (width / step) * (height / step) * bytesPerPixel;
  }

  private static int step(int width, int height) {
    int longer = Math.max(width, height);
    int step = Math.max(1, longer / ENOUGH);
    while ((long) (width / step) * (height / step) > MOST_PIXELS
        && longer / (step + 1) >= Rendition.SHOW.maxSide()) {
      step++;
    }
    return step;
  }

  Pixels draw(RenditionSize size) {
    int step = step(width, height);
    BufferedImage image = read(new Rectangle(width, height), step);
    var rows = new RowReader(image);
    var average = new AreaAverage(image.getWidth(), image.getHeight(), size.width(), size.height());
    for (int y = 0; y < image.getHeight(); y++) {
      average.add(rows.row(y), 0);
    }
    return average.result();
  }

  /**
   * Reads a part of the picture, of every so many rows and columns the first. What the reader only
   * warns of does not count: whether pixels are missing was found out before.
   */
  BufferedImage read(Rectangle part, int step) {
    ImageReader reader = newReader();
    try (var in = new ArrayImageStream(file)) {
      reader.setInput(in, true, true);
      ImageReadParam param = reader.getDefaultReadParam();
      param.setSourceRegion(part);
      param.setSourceSubsampling(step, step, 0, 0);
      return reader.read(0, param);
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      // The native code of JPEG reports a lack of memory where bytes are damaged.
      throw Refusals.damaged(e);
    } finally {
      reader.dispose();
    }
  }

  /** Returns the JDK's reader, whatever else is registered in this virtual machine. */
  private ImageReader newReader() {
    String name = format.name().toLowerCase(Locale.ROOT);
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(name);
    while (readers.hasNext()) {
      ImageReader reader = readers.next();
      if (reader.getClass().getModule() == ImageIO.class.getModule()) {
        return reader;
      }
    }
    throw new IllegalStateException("This Java cannot read " + name);
  }
}
