package org.mememuseum.upload;

import java.nio.file.Path;

/** Turns untrusted bytes into a picture that can be kept and shown. */
public interface ImageProcessor {
  /**
   * Examines a file and writes a sanitised original and its renditions.
   *
   * <p>What the file is, is decided from its bytes alone. The original keeps its format and its
   * pixels, stands upright and carries no EXIF, GPS, XMP, IPTC, comment or anything else that is
   * not needed to draw it. The other renditions are WebP, of exactly the size that {@link
   * org.mememuseum.meme.Rendition#sizeOf} tells; the show rendition keeps an animation, and may be
   * left out where the original stands for it.
   *
   * <p>Memory is bounded: when many big pictures come at once, the call waits for its turn. Safe to
   * call from many threads.
   *
   * @param source the uploaded file; it is only read
   * @param workDirectory an existing directory in which the files are written; the caller removes
   *     them. After a refusal or failure it holds nothing that was not there before
   * @throws PictureRefusedException if the bytes are not a picture that is taken in
   * @throws java.util.concurrent.CancellationException if the thread is interrupted; work that has
   *     begun ends soon
   * @throws java.io.UncheckedIOException if reading the source or writing fails
   */
  ProcessedImage process(Path source, Path workDirectory);
}
