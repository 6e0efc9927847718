package org.mememuseum.upload;

import java.io.InputStream;
import java.util.List;
import org.mememuseum.meme.Picture;

/** Extracts still frames from stored originals, in a form that any moderator can analyse. */
public interface StillFrames {
  /**
   * Returns frames of a picture as JPEG files, each as visitors would see it: upright, in sRGB,
   * transparent parts on white. The longest side is at most 1920 pixels, each side at least 80
   * (small pictures are enlarged, thin ones get white borders), each file at most 5 MB.
   *
   * <p>Memory is bounded together with that of {@link ImageProcessor}: the call waits for its turn.
   * Thread-safe.
   *
   * @param picture the picture's properties
   * @param original the bytes of its original; read to the end, closed by the caller
   * @param limit the most frames of an animation, at least 1: the first, the last and some in
   *     between, evenly spread
   * @return the frames in order; one for a still picture
   * @throws PictureRefusedException if the bytes are not an intact picture
   * @throws java.io.UncheckedIOException if they cannot be read
   */
  List<byte[]> of(Picture picture, InputStream original, int limit);
}
