package org.mememuseum.adapter.imaging.format;

import org.mememuseum.adapter.imaging.pixels.Pixels;
import org.mememuseum.meme.RenditionSize;

/** A picture file that may contain an animation. */
public interface AnimatedFile extends PictureFile {

  /** Receives the frames of an animation one after the other. */
  interface FrameConsumer {
    /**
     * Receives one composed frame, which includes what earlier frames left visible.
     *
     * @param pixels the whole picture; not to be modified
     * @param milliseconds the frame's duration according to the file
     */
    void show(Pixels pixels, int milliseconds);
  }

  /** Returns how often the animation plays; 0 means for ever. */
  int plays();

  /** Passes all frames to the consumer once, at exactly the given size. */
  void play(RenditionSize size, FrameConsumer consumer);
}
