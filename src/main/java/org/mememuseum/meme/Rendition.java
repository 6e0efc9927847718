package org.mememuseum.meme;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The forms in which a picture is kept and served. {@link #ORIGINAL} keeps the uploaded format and
 * size; the others fit into a square and are WebP, but for {@link #SHARE}.
 */
public enum Rendition {
  /** What was uploaded, the same pixels, without metadata. */
  ORIGINAL(Integer.MAX_VALUE),
  /** For the page of one picture; an animation still moves. */
  SHOW(1280),
  /** For walls of pictures; always still. */
  THUMB(400),
  /** For other sites, where not all know WebP: a JPEG, kept of originals in that format alone. */
  SHARE(1280);

  // So many times as high as wide.
  private static final int LONG = 2;
  private static final int LONG_PIXELS = 4_000_000;

  private final int maxSide;

  Rendition(int maxSide) {
    this.maxSide = maxSide;
  }

  /** Finds the rendition that an address names, for example {@code thumb}. */
  public static Optional<Rendition> find(String pathName) {
    return Arrays.stream(values()).filter(each -> each.pathName().equals(pathName)).findFirst();
  }

  /** Returns its name in addresses and keys: the constant in lower case. */
  public String pathName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the longest side it may have, in pixels. */
  public int maxSide() {
    return maxSide;
  }

  /** Returns the format in which this rendition of a picture of the given format is kept. */
  public ImageFormat format(ImageFormat original) {
    return switch (this) {
      case ORIGINAL -> original;
      case SHOW, THUMB -> ImageFormat.WEBP;
      case SHARE -> ImageFormat.JPEG;
    };
  }

  /**
   * Returns whether a picture of this size is read from its top to its bottom, as a comic strip or
   * a conversation is, rather than seen at a glance.
   */
  public static boolean isLong(int width, int height) {
    return height > LONG * width;
  }

  /**
   * Returns the exact size this rendition has for an upright original of the given size: the same
   * proportions, never enlarged, no side under one pixel. A long picture is as wide as it may be to
   * be read; its thumb has the proportions of its {@linkplain #shownHeight top}.
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
    int bounded = Math.min(width, maxSide);
    if (this == THUMB) {
      return new RenditionSize(bounded, top(bounded));
    }
    // The square root is the same on every machine.
    int wide = (int) Math.min(bounded, Math.sqrt((double) LONG_PIXELS * width / height));
    int least = Math.max(1, wide);
    return new RenditionSize(least, (int) (((long) height * least * 2 + width) / (2L * width)));
  }

  private static int top(int width) {
    return (width * 5 + 1) / 3;
  }

  private int scaled(int side, int longer) {
    // In whole numbers, so that every machine computes the same size.
    return (int) Math.max(1, ((long) side * maxSide * 2 + longer) / (2L * longer));
  }
}
