package org.mememuseum.adapter.imaging.format;

import java.util.Optional;
import org.mememuseum.adapter.imaging.pixels.ColourProfile;
import org.mememuseum.adapter.imaging.pixels.Orientation;
import org.mememuseum.adapter.imaging.pixels.Output;
import org.mememuseum.adapter.imaging.pixels.Pixels;
import org.mememuseum.meme.ImageFormat;
import org.mememuseum.meme.RenditionSize;

/**
 * A picture file whose container was parsed completely and is valid and within the limits. Damaged
 * pixels may still be detected when they are drawn.
 */
public interface PictureFile {
  /** Returns the format of the file. */
  ImageFormat format();

  /** Returns the width as stored, before it is turned upright. */
  int width();

  /** Returns the height as stored, before it is turned upright. */
  int height();

  /** Returns how to turn the stored picture upright. */
  Orientation orientation();

  /** Returns the number of frames, 1 for a still. */
  int frames();

  /** Returns the colour profile of the pixels; empty for plain sRGB. */
  Optional<ColourProfile> profile();

  /** Returns an estimate of the memory for drawing, in bytes, without the file itself. */
  long drawingBytes();

  /** Writes the same picture with only the parts that are needed to draw it. */
  void writeClean(Output out);

  /**
   * Writes the picture cleaned and turned upright. Lossless, except for a JPEG with partial blocks
   * at its edges or very many pixels, which is re-encoded at high quality, and for a lossy WebP.
   * Only for pictures that are not already upright.
   */
  void writeUpright(Output out);

  /**
   * Draws the picture, or the first frame of an animation, at exactly the given size and not
   * turned.
   *
   * @throws org.mememuseum.upload.PictureRefusedException if the pixels are damaged
   */
  Pixels draw(RenditionSize size);
}
