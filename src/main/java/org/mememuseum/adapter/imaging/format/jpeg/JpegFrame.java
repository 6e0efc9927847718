package org.mememuseum.adapter.imaging.format.jpeg;

import java.util.List;
import java.util.stream.IntStream;
import org.mememuseum.adapter.imaging.pixels.Bytes;
import org.mememuseum.adapter.imaging.pixels.DecodingErrors;

/**
 * The content of a JPEG's start-of-frame segment.
 *
 * @param progressive whether the picture is progressive: stored in several scans of growing detail
 */
record JpegFrame(boolean progressive, int width, int height, List<Component> components) {
  static final int BLOCK = 8;

  /**
   * A channel of the picture.
   *
   * @param across the horizontal sampling factor: how many blocks wide the channel is in an MCU
   * @param down the vertical sampling factor
   * @param quantisation the number of the quantisation table
   */
  record Component(int id, int across, int down, int quantisation) {}

  JpegFrame {
    components = List.copyOf(components);
  }

  /** Reads a start-of-frame segment. */
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

  /** Returns the largest horizontal sampling factor. */
  int mostAcross() {
    return components.stream().mapToInt(Component::across).max().orElseThrow();
  }

  /** Returns the largest vertical sampling factor. */
  int mostDown() {
    return components.stream().mapToInt(Component::down).max().orElseThrow();
  }

  /** Returns the number of MCUs in a row. */
  int unitsAcross() {
    return ceil(width, BLOCK * mostAcross());
  }

  /** Returns the number of rows of MCUs. */
  int unitsDown() {
    return ceil(height, BLOCK * mostDown());
  }

  /** Returns the number of blocks in a channel's row, including padding at the edge. */
  int blocksAcross(int channel) {
    return unitsAcross() * components.get(channel).across();
  }

  /** Returns the number of a channel's rows of blocks, including padding at the edge. */
  int blocksDown(int channel) {
    return unitsDown() * components.get(channel).down();
  }

  /** Returns the number of blocks in a channel's row in a non-interleaved scan. */
  int ownAcross(int channel) {
    return ceil(ceil(width * components.get(channel).across(), mostAcross()), BLOCK);
  }

  /** Returns the number of a channel's rows of blocks in a non-interleaved scan. */
  int ownDown(int channel) {
    return ceil(ceil(height * components.get(channel).down(), mostDown()), BLOCK);
  }

  /** Returns the number of coefficients of all channels. */
  long coefficients() {
    return IntStream.range(0, channels())
        .mapToLong(i -> 64L * blocksAcross(i) * blocksDown(i))
        .sum();
  }

  private static int ceil(int length, int part) {
    return (length + part - 1) / part;
  }
}
