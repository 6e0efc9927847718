package org.mememuseum.adapter.imaging;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;

/** Reads parts of a picture as it is stored, not turned. */
interface BandReader {
  BufferedImage read(Rectangle part);
}
