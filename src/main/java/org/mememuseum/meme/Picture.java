package org.mememuseum.meme;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The properties of an accepted picture.
 *
 * @param format the format of the original
 * @param width the original's width in pixels, upright
 * @param height the original's height in pixels, upright
 * @param bytes the size of the sanitised original
 * @param storedBytes the size of all stored renditions, with the original
 * @param sha256 the SHA-256 of the sanitised original, 64 lower-case hexadecimal digits
 * @param perceptualHash a 64-bit difference hash: similar pictures differ in few bits. Stored for a
 *     search for reposts, which does not exist yet
 * @param animated whether the original has more than one frame
 * @param transparent whether any part is transparent
 * @param originalShown whether the original serves as its own {@link Rendition#SHOW}: it is small
 *     enough, and its file is no larger than a re-encoded one would be
 * @param shareKept whether {@link Rendition#SHARE} is stored: only for WebP originals, and not for
 *     the oldest of them
 * @param mediumKept whether {@link Rendition#MEDIUM} is stored: not for the oldest pictures, nor
 *     where another rendition does as well
 * @param mainColour the colour that covers most of it; empty for the oldest pictures, and if
 *     nothing of it is opaque
 */
public record Picture(
    ImageFormat format,
    int width,
    int height,
    long bytes,
    long storedBytes,
    String sha256,
    long perceptualHash,
    boolean animated,
    boolean transparent,
    boolean originalShown,
    boolean shareKept,
    boolean mediumKept,
    Optional<Colour> mainColour) {
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  public Picture {
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(mainColour, "mainColour");
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException("No such size: " + width + "x" + height);
    }
    if (bytes < 1 || storedBytes < bytes) {
      throw new IllegalArgumentException("No such length: " + bytes);
    }
    if (!SHA_256.matcher(sha256).matches()) {
      throw new IllegalArgumentException("Not a SHA-256: " + sha256);
    }
  }

  /**
   * Returns the rendition that is stored for the given one: itself, or the one that serves in its
   * place.
   */
  public Rendition keptAs(Rendition rendition) {
    return switch (rendition) {
      case ORIGINAL, THUMB -> rendition;
      case SHOW -> originalShown ? Rendition.ORIGINAL : rendition;
      case MEDIUM -> mediumKept ? rendition : listedInstead();
      case SHARE -> shareKept ? rendition : sharedInstead();
    };
  }

  // Listings are still, and show the top of a long picture.
  private Rendition listedInstead() {
    return animated || isLong() ? Rendition.THUMB : keptAs(Rendition.SHOW);
  }

  private Rendition sharedInstead() {
    return format == ImageFormat.WEBP ? keptAs(Rendition.SHOW) : Rendition.ORIGINAL;
  }

  /** Returns the format in which a rendition of this picture is stored. */
  public ImageFormat formatOf(Rendition rendition) {
    return keptAs(rendition).format(format);
  }

  /**
   * Returns this picture with {@code originalShown} set.
   *
   * @param spared the size of the rendition that is not stored
   */
  public Picture withOriginalShown(long spared) {
    return new Picture(
        format,
        width,
        height,
        bytes,
        storedBytes - spared,
        sha256,
        perceptualHash,
        animated,
        transparent,
        true,
        shareKept,
        mediumKept,
        mainColour);
  }

  /**
   * Returns whether it is so tall that viewers scroll through it rather than see it at a glance.
   */
  public boolean isLong() {
    return Rendition.isLong(width, height);
  }

  /**
   * Returns whether {@link Rendition#MEDIUM} shows all that {@link Rendition#SHOW} does, smaller.
   */
  public boolean isMediumComplete() {
    return mediumKept && !animated;
  }

  /** Returns the size of a rendition of this picture. */
  public RenditionSize sizeOf(Rendition rendition) {
    return keptAs(rendition).sizeOf(width, height);
  }

  /** Returns the number of bits, 0 to 64, in which the two pictures' perceptual hashes differ. */
  public int distanceTo(Picture other) {
    return Long.bitCount(perceptualHash ^ other.perceptualHash);
  }
}
