package org.mememuseum.adapter.imaging.pixels;

import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** Creates the JDK's own image readers, never others that are registered in this JVM. */
public final class JdkReaders {
  private JdkReaders() {}

  /**
   * Returns a new reader.
   *
   * @param format a format's name such as {@code png}, in upper or lower case
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
