package org.mememuseum.adapter.imaging.format.jpeg;

import java.util.List;
import java.util.stream.IntStream;
import org.mememuseum.adapter.imaging.pixels.Bytes;
import org.mememuseum.adapter.imaging.pixels.DecodingErrors;

/**
 * What a JPEG's start of frame says.
 *
 * @param progressive whether each pixel comes in several scans, finer each time
 */
record JpegFrame(boolean progressive, int width, int height, List<Component> components) {
  static final int BLOCK = 8;

  /**
   * A channel of the picture.
   *
   * @param across how many blocks it has side by side in each unit of the picture
   * @param down how many below each other
   */
  record Component(int id, int across, int down, int quantisation) {}

  JpegFrame {
    components = List.copyOf(components);
  }

  /** Reads the segment of a frame. */
  static JpegFrame of(Bytes segment, boolean progressive) {
    List<Component> components =
        IntStream.range(0, segment.u8(9))
            .map(i -> 10 + 3 * i)
            .mapToObj(at -> component(segment, at))
            .toList();
    return new JpegFrame(progressive, segment.u16(7), segment.u16(5), components);
  }

  private static Component component(Bytes segment, int at) {
    int across = segment.u8(at + 1) >> 4;
    int down = segment.u8(at + 1) & 15;
    if (across < 1 || across > 4 || down < 1 || down > 4) {
      throw DecodingErrors.damaged();
    }
    return new Component(segment.u8(at), across, down, segment.u8(at + 2));
  }

  int channels() {
    return components.size();
  }

  /** Returns the most blocks that a channel has side by side in a unit. */
  int mostAcross() {
    return components.stream().mapToInt(Component::across).max().orElseThrow();
  }

  /** Returns the most blocks that a channel has below each other in a unit. */
  int mostDown() {
    return components.stream().mapToInt(Component::down).max().orElseThrow();
  }

  int unitsAcross() {
    return ceil(width, BLOCK * mostAcross());
  }

  int unitsDown() {
    return ceil(height, BLOCK * mostDown());
  }

  /** Returns how many blocks a channel has in a row, those beyond the edge included. */
  int blocksAcross(int channel) {
    return unitsAcross() * components.get(channel).across();
  }

  /** Returns how many rows of blocks a channel has, those beyond the edge included. */
  int blocksDown(int channel) {
    return unitsDown() * components.get(channel).down();
  }

  /** Returns how many blocks a channel has in a row of a scan of its own. */
  int ownAcross(int channel) {
    return ceil(ceil(width * components.get(channel).across(), mostAcross()), BLOCK);
  }

  /** Returns how many rows of blocks a channel has in a scan of its own. */
  int ownDown(int channel) {
    return ceil(ceil(height * components.get(channel).down(), mostDown()), BLOCK);
  }

  /** Returns how many numbers all blocks of all channels hold. */
  long coefficients() {
    return IntStream.range(0, channels())
        .mapToLong(i -> 64L * blocksAcross(i) * blocksDown(i))
        .sum();
  }

  private static int ceil(int length, int part) {
    return (length + part - 1) / part;
  }
}
