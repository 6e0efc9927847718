package org.mememuseum.adapter.imaging.format;

import org.mememuseum.adapter.imaging.pixels.Pixels;
import org.mememuseum.meme.RenditionSize;

/** A picture file that may hold an animation. */
public interface AnimatedFile extends PictureFile {

  /** Takes the frames of an animation, one after the other. */
  interface FrameConsumer {
    /**
     * Shows one whole frame, everything before it included.
     *
     * @param pixels what is seen
     * @param milliseconds for how long, as the file says
     */
    void show(Pixels pixels, int milliseconds);
  }

  /** Returns how often the animation plays; 0 is for ever. */
  int plays();

  /** Plays all frames once, at exactly the given size. */
  void play(RenditionSize size, FrameConsumer audience);
}
