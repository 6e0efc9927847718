package org.mememuseum.adapter.imaging.format.png;

import java.util.ArrayList;
import java.util.List;
import org.mememuseum.adapter.imaging.pixels.Bytes;
import org.mememuseum.adapter.imaging.pixels.Output;

/**
 * The first frame of an animated PNG whose default image is not part of the animation. Browsers
 * never show that default image, which often says that the animation cannot be shown.
 */
final class PngFirstFrame {
  private static final int NUMBER = 4;
  private static final int CONTROL = 26;

  private final List<Bytes> data = new ArrayList<>();
  private final int width;
  private final int height;
  private boolean animated;
  private int frames;
  private boolean whole;

  PngFirstFrame(int width, int height) {
    this.width = width;
    this.height = height;
  }

  /**
   * Reads a chunk of an animation.
   *
   * @param afterDefaultImage whether the default image comes before this chunk
   */
  void take(String type, Bytes content, boolean afterDefaultImage) {
    if (type.equals("acTL")) {
      animated |= !afterDefaultImage;
    } else if (type.equals("fcTL") && content.length() >= CONTROL) {
      frames++;
      boolean first = frames == 1 && animated && afterDefaultImage;
      whole |= first && content.u32(4) == width && content.u32(8) == height;
    } else if (type.equals("fdAT") && content.length() >= NUMBER && frames == 1 && whole) {
      data.add(content.slice(NUMBER));
    }
  }

  /** Returns the frame's data as chunks of a still PNG; none if there is no such frame. */
  List<Bytes> chunks() {
    return data.stream()
        .map(
            content ->
                new Bytes(
                    Output.bytes(out -> PngProfile.writeChunk("IDAT", content.toArray(), out))))
        .toList();
  }
}
