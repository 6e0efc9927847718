package org.mememuseum.adapter.imaging.pixels;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;

/** Reads parts of a picture as it is stored, not turned. */
public interface BandReader {
  BufferedImage read(Rectangle part);
}
