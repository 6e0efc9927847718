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

/** Reads and writes the ICC profile of a PNG file, and writes chunks. */
final class PngProfile {
  private static final int MAX_NAME_LENGTH = 79;
  private static final int MAX_LENGTH = 4 * 1024 * 1024;

  private PngProfile() {}

  /** Reads the content of an iCCP chunk; empty if it is broken. */
  static Optional<ColourProfile> read(Bytes content, int channels) {
    int nameEnd = 0;
    while (nameEnd <= MAX_NAME_LENGTH && nameEnd < content.length() && content.u8(nameEnd) != 0) {
      nameEnd++;
    }
    if (nameEnd + 2 > content.length()) {
      return Optional.empty();
    }
    byte[] packed = content.slice(nameEnd + 2).toArray();
    try (var in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return ColourProfile.of(in.readNBytes(MAX_LENGTH + 1), channels);
    } catch (IOException broken) {
      return Optional.empty();
    }
  }

  /** Writes the chunk with a neutral name, because the original name may reveal something. */
  static void write(ColourProfile profile, Output out) {
    var content = new ByteArrayOutputStream();
    new Output(content).latin("icc\0\0");
    try (var deflater = new DeflaterOutputStream(content)) {
      deflater.write(profile.bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    writeChunk("iCCP", content.toByteArray(), out);
  }

  static void writeChunk(String type, byte[] content, Output out) {
    byte[] checksummed = Output.bytes(it -> it.latin(type).raw(content));
    var crc = new CRC32();
    crc.update(checksummed);
    out.u32(content.length).raw(checksummed).u32(crc.getValue());
  }
}
