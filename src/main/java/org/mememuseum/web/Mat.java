package org.mememuseum.web;

import org.mememuseum.meme.Picture;

/** What is behind a picture in its frame, as a class of the style sheet. */
final class Mat {

  private Mat() {}

  static String of(Picture picture) {
    return "frame"
        + (picture.transparent() ? " frame--checkered" : "")
        + (picture.isLong() ? " frame--long" : "");
  }
}
