package org.mememuseum.web.gallery;

import org.mememuseum.meme.Picture;

/** What is behind a picture in its frame, as a class of the style sheet. */
public final class Mat {

  private Mat() {}

  public static String of(Picture picture) {
    return "frame"
        + (picture.transparent() ? " frame--checkered" : "")
        + (picture.isLong() ? " frame--long" : "");
  }
}
