package org.mememuseum.adapter.imaging.pixels;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;

/** Reads parts of a picture in its stored orientation. */
public interface BandReader {
  BufferedImage read(Rectangle part);
}
