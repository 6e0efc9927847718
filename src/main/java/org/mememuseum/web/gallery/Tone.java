package org.mememuseum.web.gallery;

import org.mememuseum.meme.Picture;

/** The CSS classes for a picture's main colour, which fills its place until it has come. */
public final class Tone {
  // The style sheet has a class for each hexadecimal digit of each channel.
  private static final int STEP = 0x11;

  private Tone() {}

  /** Returns the classes, see tones.css; empty if the colour is unknown. */
  public static String of(Picture picture) {
    return picture
        .mainColour()
        .map(
            it ->
                "red-%x green-%x blue-%x"
                    .formatted(near(it.red()), near(it.green()), near(it.blue())))
        .orElse("");
  }

  private static int near(int channel) {
    return (channel + STEP / 2) / STEP;
  }
}
