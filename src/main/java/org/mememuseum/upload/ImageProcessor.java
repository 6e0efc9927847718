package org.mememuseum.upload;

import java.nio.file.Path;

/** Turns untrusted bytes into a picture that can be stored and shown. */
public interface ImageProcessor {
  /**
   * Inspects a file and writes a sanitised original and its renditions.
   *
   * <p>The format is detected from the bytes alone. The original keeps its format and its pixels,
   * is upright and carries no EXIF, GPS, XMP, IPTC, comment or anything else that is not needed to
   * draw it. The other renditions are WebP, of exactly the size that {@link
   * org.mememuseum.meme.Rendition#sizeOf} returns. The show rendition keeps an animation, and may
   * be left out if the original serves in its place.
   *
   * <p>Memory is bounded: when many big pictures come at once, the call waits for its turn.
   * Thread-safe.
   *
   * @param source the uploaded file; it is only read
   * @param workDirectory an existing directory in which the files are written; the caller removes
   *     them. After a refusal or failure it contains only what it contained before
   * @throws PictureRefusedException if the bytes are not an acceptable picture
   * @throws java.util.concurrent.CancellationException if the thread is interrupted; work in
   *     progress ends soon
   * @throws java.io.UncheckedIOException if reading the source or writing fails
   */
  ProcessedImage process(Path source, Path workDirectory);
}
