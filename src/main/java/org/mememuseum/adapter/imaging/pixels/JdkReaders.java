package org.mememuseum.adapter.imaging.pixels;

import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** The readers that come with Java, whatever else is registered in this virtual machine. */
public final class JdkReaders {
  private JdkReaders() {}

  /**
   * Returns a new reader.
   *
   * @param format such as {@code png}, in any case
   */
  public static ImageReader create(String format) {
    String name = format.toLowerCase(Locale.ROOT);
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
