package org.mememuseum.adapter.imaging.format.jpeg;

import java.util.List;
import java.util.Optional;
import org.mememuseum.adapter.imaging.pixels.Bytes;
import org.mememuseum.adapter.imaging.pixels.Output;

/**
 * The colour space of a JPEG, determined by the rules that libjpeg and browsers share: a JFIF
 * segment first, then an Adobe segment, then the ids of the components.
 */
record JpegColours(Space space, Optional<Bytes> jfif, Optional<Bytes> adobe) {
  /** The colour spaces. */
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
  private static final List<Integer> YCBCR_IDS = List.of(1, 2, 3);
  private static final List<Integer> RGB_IDS = List.of((int) 'R', (int) 'G', (int) 'B');

  static boolean isJfif(Bytes segment) {
    return segment.has(4, "JFIF\0") && segment.length() >= JFIF_LENGTH + 2;
  }

  static boolean isAdobe(Bytes segment) {
    return segment.has(4, "Adobe") && segment.length() >= ADOBE_LENGTH + 2;
  }

  /**
   * Determines the colour space.
   *
   * @param jfif the first JFIF segment, if there is one
   * @param adobe the last Adobe segment, if there is one
   */
  static JpegColours of(JpegFrame frame, Optional<Bytes> jfif, Optional<Bytes> adobe) {
    Space space =
        switch (frame.channels()) {
          case 1 -> Space.GREY;
          case 3 -> threeChannels(frame, jfif, adobe);
          default ->
              isUntransformed(adobe) ? Space.CMYK : adobe.isEmpty() ? Space.CMYK : Space.YCCK;
        };
    return new JpegColours(space, jfif, adobe).unambiguous(frame);
  }

  private static Space threeChannels(JpegFrame frame, Optional<Bytes> jfif, Optional<Bytes> adobe) {
    if (jfif.isPresent()) {
      return Space.YCBCR;
    }
    if (adobe.isPresent()) {
      return isUntransformed(adobe) ? Space.RGB : Space.YCBCR;
    }
    return ids(frame).equals(RGB_IDS) ? Space.RGB : Space.YCBCR;
  }

  private static boolean isUntransformed(Optional<Bytes> adobe) {
    return adobe.map(it -> it.u8(TRANSFORM) == 0).orElse(false);
  }

  private static List<Integer> ids(JpegFrame frame) {
    return frame.components().stream().map(JpegFrame.Component::id).toList();
  }

  /** Returns the same space with segments that all readers interpret alike. */
  private JpegColours unambiguous(JpegFrame frame) {
    return switch (space) {
      case GREY ->
          new JpegColours(space, jfif.map(JpegColours::withoutThumbnail), Optional.empty());
      case RGB -> new JpegColours(space, Optional.empty(), Optional.of(adobeWith(0)));
      case YCBCR -> {
        boolean agrees = adobe.map(it -> it.u8(TRANSFORM) == 1).orElse(false);
        Optional<Bytes> adobeSegment =
            agrees || jfif.isEmpty() && adobe.isPresent()
                ? Optional.of(adobeWith(1))
                : Optional.empty();
        boolean undeclared = jfif.isEmpty() && adobeSegment.isEmpty();
        boolean needsJfif = undeclared && !ids(frame).equals(YCBCR_IDS);
        yield new JpegColours(
            space,
            needsJfif ? Optional.of(standardJfif()) : jfif.map(JpegColours::withoutThumbnail),
            adobeSegment);
      }
      default -> new JpegColours(space, Optional.empty(), Optional.empty());
    };
  }

  private static Bytes adobeWith(int transform) {
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

  /** Returns the JFIF segment without its thumbnail, with a version that every reader knows. */
  private static Bytes withoutThumbnail(Bytes jfif) {
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

  /** Writes the segments that declare the colour space. */
  void write(Output out) {
    jfif.ifPresent(out::raw);
    adobe.ifPresent(out::raw);
  }
}
