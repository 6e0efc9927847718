package org.mememuseum.meme;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The forms in which a picture is stored and served. {@link #ORIGINAL} has the uploaded format and
 * size; the others fit into a square and are WebP, except for {@link #SHARE}.
 */
public enum Rendition {
  /** The uploaded picture: the same pixels, without metadata. */
  ORIGINAL(Integer.MAX_VALUE),
  /** For a meme's page; keeps its animation. */
  SHOW(1280),
  /**
   * For listings on sharp screens; never animated. Stored only if it is {@linkplain #isMediumUseful
   * useful}.
   */
  MEDIUM(700),
  /** For listings; never animated. */
  THUMB(400),
  /** For other sites, some of which cannot show WebP: a JPEG, stored for WebP originals only. */
  SHARE(1280);

  // A picture is long if its height is more than this many times its width.
  private static final int LONG = 2;
  private static final int LONG_PIXELS = 4_000_000;

  private final int maxSide;

  Rendition(int maxSide) {
    this.maxSide = maxSide;
  }

  /** Finds the rendition by its name in URLs, for example {@code thumb}. */
  public static Optional<Rendition> find(String pathName) {
    return Arrays.stream(values()).filter(each -> each.pathName().equals(pathName)).findFirst();
  }

  /** Returns its name in URLs and keys: the constant in lower case. */
  public String pathName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the length limit of its sides, in pixels. */
  public int maxSide() {
    return maxSide;
  }

  /** Returns the format in which this rendition of an original of the given format is stored. */
  public ImageFormat format(ImageFormat original) {
    return switch (this) {
      case ORIGINAL -> original;
      case SHOW, MEDIUM, THUMB -> ImageFormat.WEBP;
      case SHARE -> ImageFormat.JPEG;
    };
  }

  /**
   * Returns whether a picture of this size is so tall that viewers scroll through it, as through a
   * comic strip or a conversation, rather than see it at a glance.
   */
  public static boolean isLong(int width, int height) {
    return height > LONG * width;
  }

  /**
   * Returns whether {@link #MEDIUM} lies between the other renditions: not if {@link #SHOW} is as
   * small and still, nor for a long picture, which is narrow in listings.
   */
  public static boolean isMediumUseful(int width, int height, boolean animated) {
    int smaller = animated ? THUMB.maxSide : MEDIUM.maxSide;
    return Math.max(width, height) > smaller && !isLong(width, height);
  }

  /**
   * Returns the exact size of this rendition for an upright original of the given size: the same
   * proportions, never enlarged, no side under one pixel. A long picture is not squeezed into the
   * square but stays wide enough to be read; its thumbnail has the proportions of its {@linkplain
   * #shownHeight top}.
   */
  public RenditionSize sizeOf(int width, int height) {
    if (this != ORIGINAL && isLong(width, height)) {
      return longSizeOf(width, height);
    }
    int longer = Math.max(width, height);
    if (longer <= maxSide) {
      return new RenditionSize(width, height);
    }
    return new RenditionSize(scaled(width, longer), scaled(height, longer));
  }

  /** Returns how many of a picture's rows, from the top, this rendition shows. */
  public int shownHeight(int width, int height) {
    return this == THUMB && isLong(width, height) ? top(width) : height;
  }

  private RenditionSize longSizeOf(int width, int height) {
    int maxWidth = Math.min(width, maxSide);
    if (this == THUMB) {
      return new RenditionSize(maxWidth, top(maxWidth));
    }
    // IEEE 754 square roots are correctly rounded, so every machine computes the same size.
    int readable = (int) Math.min(maxWidth, Math.sqrt((double) LONG_PIXELS * width / height));
    int bounded = Math.max(1, readable);
    return new RenditionSize(bounded, (int) (((long) height * bounded * 2 + width) / (2L * width)));
  }

  private static int top(int width) {
    return (width * 5 + 1) / 3;
  }

  private int scaled(int side, int longer) {
    // Integer arithmetic, so that every machine computes the same size.
    return (int) Math.max(1, ((long) side * maxSide * 2 + longer) / (2L * longer));
  }
}
