package org.mememuseum.web.gallery;

import org.mememuseum.meme.Picture;

/** The CSS classes of the frame around a picture. */
public final class Mat {
  private static final int NARROWEST = 50;
  private static final int WIDEST = 250;

  private Mat() {}

  /** Returns the classes for a page of this picture's own; they tell its shape as well. */
  public static String alone(Picture picture) {
    return of(picture) + " " + shape(picture, NARROWEST);
  }

  /**
   * Returns the class for the aspect ratio.
   *
   * @param narrowest the smallest ratio, in hundredths
   */
  static String shape(Picture picture, int narrowest) {
    return "r-" + ratio(picture, narrowest);
  }

  /** Returns the aspect ratio in hundredths, within the bounds of listings. */
  static long ratio(Picture picture, int narrowest) {
    long hundredths = Math.round(100.0 * picture.width() / picture.height());
    return Math.min(WIDEST, Math.max(narrowest, hundredths));
  }

  static String of(Picture picture) {
    return "frame"
        + (picture.transparent() ? " frame--checkered" : "")
        + (picture.isLong() ? " frame--long" : "");
  }
}
