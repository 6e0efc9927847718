package org.mememuseum.upload;

/**
 * Limits on the size of uploaded pictures. All bounds are inclusive.
 *
 * @param maxBytes the largest file, in bytes
 * @param maxPixels the most pixels, width times height
 * @param minSide the shortest side, in pixels
 * @param maxSide the longest side, in pixels
 * @param maxAnimationPixels the most pixels in all frames of an animation together; a frame counts
 *     as the whole animation's width times height, and as at least {@value #MIN_FRAME_PIXELS}
 */
public record UploadLimits(
    long maxBytes, long maxPixels, int minSide, int maxSide, long maxAnimationPixels) {
  /** The pixels that the smallest frame counts as, because every frame has a cost of its own. */
  public static final long MIN_FRAME_PIXELS = 100_000;

  /** The defaults. */
  public static final UploadLimits STANDARD =
      new UploadLimits(10 * 1024 * 1024, 52_000_000, 80, 10_000, 250_000_000);

  public UploadLimits {
    if (maxBytes < 1
        || maxPixels < 1
        || minSide < 1
        || maxSide < minSide
        || maxAnimationPixels < MIN_FRAME_PIXELS) {
      throw new IllegalArgumentException("Limits that nothing can meet");
    }
  }

  /** Returns the largest file size in megabytes of 1,048,576 bytes, rounded down. */
  public long maxMegabytes() {
    return maxBytes / (1024 * 1024);
  }

  /** Returns the most pixels of all frames together in millions, rounded down. */
  public long maxAnimationMegapixels() {
    return maxAnimationPixels / 1_000_000;
  }

  /** Returns the most frames that an animation of any size can have. */
  public long maxFrames() {
    return maxAnimationPixels / MIN_FRAME_PIXELS;
  }

  /** Returns the most pixels in millions, rounded down. */
  public long maxMegapixels() {
    return maxPixels / 1_000_000;
  }
}
