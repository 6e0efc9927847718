package org.mememuseum.web.gallery;

import org.mememuseum.meme.Picture;

/** The CSS classes of the frame around a picture. */
public final class Mat {

  private Mat() {}

  public static String of(Picture picture) {
    return "frame"
        + (picture.transparent() ? " frame--checkered" : "")
        + (picture.isLong() ? " frame--long" : "");
  }
}
