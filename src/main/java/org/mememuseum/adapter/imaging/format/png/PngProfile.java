package org.mememuseum.adapter.imaging.format.png;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.mememuseum.adapter.imaging.pixels.Bytes;
import org.mememuseum.adapter.imaging.pixels.ColourProfile;
import org.mememuseum.adapter.imaging.pixels.Output;

/** A colour profile in the chunk of a PNG file, and the writing of chunks. */
final class PngProfile {
  private static final int MAX_NAME_LENGTH = 79;
  private static final int MAX_LENGTH = 4 * 1024 * 1024;

  private PngProfile() {}

  /** Reads the content of an iCCP chunk; a broken one is no profile. */
  static Optional<ColourProfile> read(Bytes content, int channels) {
    int name = 0;
    while (name <= MAX_NAME_LENGTH && name < content.length() && content.u8(name) != 0) {
      name++;
    }
    if (name + 2 > content.length()) {
      return Optional.empty();
    }
    byte[] packed = content.slice(name + 2).toArray();
    try (var in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return ColourProfile.of(in.readNBytes(MAX_LENGTH + 1), channels);
    } catch (IOException broken) {
      return Optional.empty();
    }
  }

  /** Writes the chunk anew, under a name that tells nothing. */
  static void write(ColourProfile profile, Output out) {
    var content = new ByteArrayOutputStream();
    new Output(content).latin("icc\0\0");
    try (var packing = new DeflaterOutputStream(content)) {
      packing.write(profile.bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    writeChunk("iCCP", content.toByteArray(), out);
  }

  static void writeChunk(String type, byte[] content, Output out) {
    byte[] summed = Output.bytes(it -> it.latin(type).raw(content));
    var crc = new CRC32();
    crc.update(summed);
    out.u32(content.length).raw(summed).u32(crc.getValue());
  }
}
