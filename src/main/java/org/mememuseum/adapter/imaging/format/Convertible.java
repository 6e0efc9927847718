package org.mememuseum.adapter.imaging.format;

import org.mememuseum.adapter.imaging.pixels.Orientation;
import org.mememuseum.meme.ImageFormat;

/** A picture in a format that is not stored, but can be converted to one that is. */
public interface Convertible {
  /** Returns the format in which the picture is stored instead. */
  ImageFormat target();

  /** Returns the width as stored, before it is turned upright. */
  int width();

  /** Returns the height as stored, before it is turned upright. */
  int height();

  /** Returns how to turn the stored picture upright. */
  Orientation orientation();

  /** Returns an estimate of the memory for converting and drawing, in bytes, without the file. */
  long drawingBytes();

  /**
   * Returns the picture in the target format, upright.
   *
   * @throws org.mememuseum.upload.PictureRefusedException if the pixels are damaged
   */
  PictureFile convert();
}
