package org.mememuseum.adapter.imaging.format.jpeg;

import java.util.List;
import java.util.Optional;
import org.mememuseum.adapter.imaging.pixels.Bytes;
import org.mememuseum.adapter.imaging.pixels.Output;

/**
 * What a JPEG's channels mean, by the rules of libjpeg, which browsers share: JFIF first, then
 * Adobe's word, then the channels' names.
 */
record JpegColours(Space space, Optional<Bytes> jfif, Optional<Bytes> adobe) {
  /** The spaces of colours. */
  enum Space {
    GREY,
    YCBCR,
    RGB,
    CMYK,
    YCCK
  }

  private static final int VERSION = 0x102;
  private static final int JFIF_LENGTH = 16;
  private static final int ADOBE_LENGTH = 14;
  private static final int TRANSFORM = 15;
  private static final List<Integer> USUAL_NAMES = List.of(1, 2, 3);
  private static final List<Integer> RGB_NAMES = List.of((int) 'R', (int) 'G', (int) 'B');

  static boolean isJfif(Bytes segment) {
    return segment.has(4, "JFIF\0") && segment.length() >= JFIF_LENGTH + 2;
  }

  static boolean isAdobe(Bytes segment) {
    return segment.has(4, "Adobe") && segment.length() >= ADOBE_LENGTH + 2;
  }

  /**
   * Decides.
   *
   * @param jfif the JFIF segment, if there is one
   * @param adobe the last of Adobe's segments, if there is one
   */
  static JpegColours of(JpegFrame frame, Optional<Bytes> jfif, Optional<Bytes> adobe) {
    Space space =
        switch (frame.channels()) {
          case 1 -> Space.GREY;
          case 3 -> threeChannels(frame, jfif, adobe);
          default ->
              isUntransformed(adobe) ? Space.CMYK : adobe.isEmpty() ? Space.CMYK : Space.YCCK;
        };
    return new JpegColours(space, jfif, adobe).unmistakable(frame);
  }

  private static Space threeChannels(JpegFrame frame, Optional<Bytes> jfif, Optional<Bytes> adobe) {
    if (jfif.isPresent()) {
      return Space.YCBCR;
    }
    if (adobe.isPresent()) {
      return isUntransformed(adobe) ? Space.RGB : Space.YCBCR;
    }
    return names(frame).equals(RGB_NAMES) ? Space.RGB : Space.YCBCR;
  }

  private static boolean isUntransformed(Optional<Bytes> adobe) {
    return adobe.map(it -> it.u8(TRANSFORM) == 0).orElse(false);
  }

  private static List<Integer> names(JpegFrame frame) {
    return frame.components().stream().map(JpegFrame.Component::id).toList();
  }

  /** Returns the same with segments that leave no reader a choice. */
  private JpegColours unmistakable(JpegFrame frame) {
    return switch (space) {
      case GREY -> new JpegColours(space, jfif.map(JpegColours::plain), Optional.empty());
      case RGB -> new JpegColours(space, Optional.empty(), Optional.of(adobeSaying(0)));
      case YCBCR -> {
        boolean agrees = adobe.map(it -> it.u8(TRANSFORM) == 1).orElse(false);
        Optional<Bytes> word =
            agrees || jfif.isEmpty() && adobe.isPresent()
                ? Optional.of(adobeSaying(1))
                : Optional.empty();
        boolean silent = jfif.isEmpty() && word.isEmpty();
        boolean needsWord = silent && !names(frame).equals(USUAL_NAMES);
        yield new JpegColours(
            space, needsWord ? Optional.of(standardJfif()) : jfif.map(JpegColours::plain), word);
      }
      default -> new JpegColours(space, Optional.empty(), Optional.empty());
    };
  }

  private static Bytes adobeSaying(int transform) {
    return new Bytes(
        Output.bytes(
            out -> out.u16(0xFFEE).u16(ADOBE_LENGTH).latin("Adobe").u16(100).u32(0).u8(transform)));
  }

  private static Bytes standardJfif() {
    return new Bytes(
        Output.bytes(
            out ->
                out.u16(0xFFE0)
                    .u16(JFIF_LENGTH)
                    .latin("JFIF\0")
                    .u16(VERSION)
                    .u8(0)
                    .u32(0x10001)
                    .u16(0)));
  }

  /** Returns JFIF's header without a thumbnail, in a version that every reader knows. */
  private static Bytes plain(Bytes jfif) {
    int version = jfif.u8(9) == 1 ? jfif.u16(9) : VERSION;
    return new Bytes(
        Output.bytes(
            out ->
                out.u16(0xFFE0)
                    .u16(JFIF_LENGTH)
                    .latin("JFIF\0")
                    .u16(version)
                    .raw(jfif.slice(11, 5))
                    .u16(0)));
  }

  /** Writes the segments that say so. */
  void write(Output out) {
    jfif.ifPresent(out::raw);
    adobe.ifPresent(out::raw);
  }
}
