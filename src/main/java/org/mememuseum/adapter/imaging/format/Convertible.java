package org.mememuseum.adapter.imaging.format;

import org.mememuseum.adapter.imaging.pixels.Orientation;
import org.mememuseum.meme.ImageFormat;

/** A picture in a format that is not kept, but can be turned into one that is. */
public interface Convertible {
  /** Returns the format in which it is kept instead. */
  ImageFormat target();

  /** Returns the width as stored, before it is turned upright. */
  int width();

  /** Returns the height as stored, before it is turned upright. */
  int height();

  Orientation orientation();

  /** Returns about how many bytes of memory converting and drawing takes, beside the file. */
  long drawingBytes();

  /**
   * Returns the picture in the target format, upright.
   *
   * @throws org.mememuseum.upload.PictureRefusedException if the pixels are damaged
   */
  PictureFile convert();
}
