package org.mememuseum.upload;

/**
 * How big a picture may be. All bounds are inclusive.
 *
 * @param maxBytes the longest file, in bytes
 * @param maxPixels the most pixels, width times height
 * @param minSide the shortest side, in pixels
 * @param maxSide the longest side, in pixels
 * @param maxFrames the most frames of an animation
 */
public record UploadLimits(long maxBytes, long maxPixels, int minSide, int maxSide, int maxFrames) {
  /** What applies unless the operator says otherwise. */
  public static final UploadLimits STANDARD =
      new UploadLimits(10 * 1024 * 1024, 40_000_000, 80, 10_000, 300);

  public UploadLimits {
    if (maxBytes < 1 || maxPixels < 1 || minSide < 1 || maxSide < minSide || maxFrames < 1) {
      throw new IllegalArgumentException("Limits that nothing can meet");
    }
  }

  /** Returns the longest file in megabytes of 1,048,576 bytes, rounded down. */
  public long maxMegabytes() {
    return maxBytes / (1024 * 1024);
  }

  /** Returns the most pixels in millions, rounded down. */
  public long maxMegapixels() {
    return maxPixels / 1_000_000;
  }
}
