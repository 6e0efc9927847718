package org.mememuseum.meme;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What is known of an accepted picture.
 *
 * @param format the format of the original
 * @param width the original's width in pixels, upright
 * @param height the original's height in pixels, upright
 * @param bytes the size of the sanitised original
 * @param sha256 the SHA-256 of the sanitised original, 64 lower-case hexadecimal digits
 * @param perceptualHash a 64-bit difference hash: look-alikes differ in few bits. Stored for the
 *     search for reposts, which is still to come
 * @param animated whether the original has more than one frame
 * @param transparent whether anything behind it shows through
 * @param originalShown whether the original is its own {@link Rendition#SHOW}: it fits, and is no
 *     longer than another file of that size would be
 * @param shareKept whether {@link Rendition#SHARE} is kept: it is made of WebP alone, and was not
 *     always
 */
public record Picture(
    ImageFormat format,
    int width,
    int height,
    long bytes,
    String sha256,
    long perceptualHash,
    boolean animated,
    boolean transparent,
    boolean originalShown,
    boolean shareKept) {
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  public Picture {
    Objects.requireNonNull(format, "format");
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException("No such size: " + width + "x" + height);
    }
    if (bytes < 1) {
      throw new IllegalArgumentException("No such length: " + bytes);
    }
    if (!SHA_256.matcher(sha256).matches()) {
      throw new IllegalArgumentException("Not a SHA-256: " + sha256);
    }
  }

  /** Returns as which rendition another one is kept: itself, unless another stands for it. */
  public Rendition keptAs(Rendition rendition) {
    return switch (rendition) {
      case ORIGINAL, THUMB -> rendition;
      case SHOW -> originalShown ? Rendition.ORIGINAL : rendition;
      case SHARE -> shareKept ? rendition : sharedInstead();
    };
  }

  private Rendition sharedInstead() {
    return format == ImageFormat.WEBP ? keptAs(Rendition.SHOW) : Rendition.ORIGINAL;
  }

  /** Returns the format in which one of its renditions is kept. */
  public ImageFormat formatOf(Rendition rendition) {
    return keptAs(rendition).format(format);
  }

  /** Returns this picture as one whose original is shown. */
  public Picture withOriginalShown() {
    return new Picture(
        format,
        width,
        height,
        bytes,
        sha256,
        perceptualHash,
        animated,
        transparent,
        true,
        shareKept);
  }

  /** Returns whether it is read from its top to its bottom rather than seen at a glance. */
  public boolean isLong() {
    return Rendition.isLong(width, height);
  }

  /** Returns the size of one of its renditions. */
  public RenditionSize sizeOf(Rendition rendition) {
    return keptAs(rendition).sizeOf(width, height);
  }

  /** Returns the number of bits, 0 to 64, in which the two pictures' perceptual hashes differ. */
  public int distanceTo(Picture other) {
    return Long.bitCount(perceptualHash ^ other.perceptualHash);
  }
}
