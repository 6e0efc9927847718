package org.mememuseum.adapter.imaging.format.png;

import java.util.ArrayList;
import java.util.List;
import org.mememuseum.adapter.imaging.pixels.Bytes;
import org.mememuseum.adapter.imaging.pixels.Output;

/**
 * The first frame of an animated PNG whose plain picture is no part of the animation: browsers
 * never show that one, which often says that the animation cannot be shown.
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

  /** Takes what a chunk of an animation says; the plain picture comes before it or after it. */
  void take(String type, Bytes content, boolean afterPlainPicture) {
    if (type.equals("acTL")) {
      animated |= !afterPlainPicture;
    } else if (type.equals("fcTL") && content.length() >= CONTROL) {
      frames++;
      boolean first = frames == 1 && animated && afterPlainPicture;
      whole |= first && content.u32(4) == width && content.u32(8) == height;
    } else if (type.equals("fdAT") && content.length() >= NUMBER && frames == 1 && whole) {
      data.add(content.slice(NUMBER));
    }
  }

  /** Returns the data chunks that a plain PNG of this frame has; none if it has no such frame. */
  List<Bytes> chunks() {
    return data.stream()
        .map(it -> new Bytes(Output.bytes(out -> PngProfile.writeChunk("IDAT", it.toArray(), out))))
        .toList();
  }
}
