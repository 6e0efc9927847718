package org.mememuseum.adapter.imaging.format.jpeg;

import java.io.ByteArrayOutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mememuseum.adapter.imaging.pixels.Bytes;
import org.mememuseum.adapter.imaging.pixels.ColourProfile;
import org.mememuseum.adapter.imaging.pixels.Output;

/** Reads and writes the ICC profile in the segments of a JPEG file. */
final class JpegProfile {
  private static final int LIMIT = 65_519;
  private static final int NUMBER = 16;
  private static final int COUNT = 17;
  private static final int CONTENT = 18;

  private JpegProfile() {}

  static boolean isPart(Bytes segment) {
    return segment.has(4, "ICC_PROFILE\0") && segment.length() >= CONTENT;
  }

  /** Joins the parts by their numbers; empty if one is missing or duplicated. */
  static Optional<ColourProfile> join(List<Bytes> parts, int channels) {
    List<Bytes> sorted =
        parts.stream().sorted(Comparator.comparingInt((Bytes part) -> part.u8(NUMBER))).toList();
    boolean complete =
        IntStream.range(0, sorted.size())
            .allMatch(i -> sorted.get(i).u8(NUMBER) == i + 1 && hasRightCount(sorted, i));
    var joined = new ByteArrayOutputStream();
    sorted.forEach(part -> part.slice(CONTENT).writeTo(new Output(joined)));
    return complete ? ColourProfile.of(joined.toByteArray(), channels) : Optional.empty();
  }

  private static boolean hasRightCount(List<Bytes> parts, int i) {
    return parts.get(i).u8(COUNT) == parts.size();
  }

  static void write(ColourProfile profile, Output out) {
    byte[] all = profile.bytes();
    int parts = (all.length + LIMIT - 1) / LIMIT;
    for (int part = 0; part < parts; part++) {
      int length = Math.min(LIMIT, all.length - part * LIMIT);
      out.u16(0xFFE2).u16(length + 16).latin("ICC_PROFILE\0").u8(part + 1).u8(parts);
      out.raw(all, part * LIMIT, length);
    }
  }
}
