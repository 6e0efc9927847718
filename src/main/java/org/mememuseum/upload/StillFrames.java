package org.mememuseum.upload;

import java.io.InputStream;
import java.util.List;
import org.mememuseum.meme.Picture;

/** Turns stored originals into stills that any examiner can read. */
public interface StillFrames {
  /**
   * Returns frames of a picture as JPEG files, each as the public would see it: upright, in sRGB,
   * see-through parts on white. The longest side is at most 1920 pixels, each side at least 80
   * (small ones are enlarged, thin ones get white borders), each file at most 5 MB.
   *
   * <p>Memory is bounded together with that of {@link ImageProcessor}: the call waits for its turn.
   * Safe to call from many threads.
   *
   * @param picture what is known of it
   * @param original the bytes of its original; read to the end, closed by the caller
   * @param limit how many frames of an animation at most, at least 1: the first, the last and some
   *     between, evenly spread
   * @return the frames in order; one for a still picture
   * @throws PictureRefusedException if the bytes are not a sound picture
   * @throws java.io.UncheckedIOException if they cannot be read
   */
  List<byte[]> of(Picture picture, InputStream original, int limit);
}
