package org.mememuseum.adapter.imaging.format;

import java.util.Optional;
import org.mememuseum.adapter.imaging.pixels.ColourProfile;
import org.mememuseum.adapter.imaging.pixels.Orientation;
import org.mememuseum.adapter.imaging.pixels.Output;
import org.mememuseum.adapter.imaging.pixels.Pixels;
import org.mememuseum.meme.ImageFormat;
import org.mememuseum.meme.RenditionSize;

/**
 * A picture file whose container was walked to its end and is sound and within the limits. The
 * pixels inside may still turn out to be damaged when they are drawn.
 */
public interface PictureFile {
  ImageFormat format();

  /** Returns the width as stored, before it is turned upright. */
  int width();

  /** Returns the height as stored, before it is turned upright. */
  int height();

  Orientation orientation();

  /** Returns the number of frames, 1 for a still. */
  int frames();

  /** Returns the colour profile the pixels are meant in, if it is not plain sRGB. */
  Optional<ColourProfile> profile();

  /** Returns about how many bytes of memory drawing it takes, beside the file itself. */
  long drawingBytes();

  /** Writes the same picture with nothing in it but what is needed to draw it. */
  void writeClean(Output out);

  /**
   * Writes it clean and turned upright: with no loss, but for a JPEG with parts of blocks at its
   * edges or very many pixels, which is packed anew at top quality. For those that do not stand
   * upright already.
   */
  void writeUpright(Output out);

  /**
   * Draws it, the first frame of an animation, at exactly the given size, not turned.
   *
   * @throws org.mememuseum.upload.PictureRefusedException if the pixels are damaged
   */
  Pixels draw(RenditionSize size);
}
