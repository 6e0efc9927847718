package org.mememuseum.adapter.imaging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.mememuseum.meme.ImageFormat;
import org.mememuseum.meme.RenditionSize;
import org.mememuseum.upload.UploadLimits;

/** A PNG file, walked chunk by chunk. An animated one counts as the still picture it also is. */
final class PngFile implements PictureFile {
  static final int SIGNATURE = 8;
  // The small chunks that may stay, and how long they can be; anything longer is not one of them.
  private static final Map<String, Integer> LONGEST =
      Map.of(
          "PLTE", 768, "tRNS", 256, "gAMA", 4, "cHRM", 32, "sRGB", 1, "sBIT", 4, "pHYs", 9, "bKGD",
          6);

  private final Bytes bytes;
  private final UploadLimits limits;
  private final Map<String, Bytes> small = new LinkedHashMap<>();
  private final List<Bytes> data = new ArrayList<>();
  private Optional<ColourProfile> profile = Optional.empty();
  private Optional<Orientation> orientation = Optional.empty();
  private Bytes header;
  private int width;
  private int height;

  PngFile(Bytes bytes, UploadLimits limits) {
    this.bytes = bytes;
    this.limits = limits;
    this.header = chunkAt(SIGNATURE);
    readHeader();
    walk();
  }

  private void readHeader() {
    if (!header.has(4, "IHDR") || header.u32(0) != 13) {
      throw Refusals.damaged();
    }
    if (header.u32(8) > Integer.MAX_VALUE || header.u32(12) > Integer.MAX_VALUE) {
      throw Refusals.damaged();
    }
    width = (int) header.u32(8);
    height = (int) header.u32(12);
    Refusals.checkSize(limits, width, height);
    checkCrc(header);
  }

  private void walk() {
    int at = SIGNATURE + header.length();
    while (true) {
      Bytes chunk = chunkAt(at);
      checkCrc(chunk);
      String type = chunk.latin(4, 4);
      if (type.equals("IEND")) {
        break;
      }
      take(type, chunk);
      at += chunk.length();
    }
    if (data.isEmpty()) {
      throw Refusals.damaged();
    }
  }

  /** Returns a whole chunk: length, type, content, checksum. */
  private Bytes chunkAt(int at) {
    return bytes.slice(at, bytes.u32(at) + 12);
  }

  private static void checkCrc(Bytes chunk) {
    var crc = new CRC32();
    chunk.slice(4, chunk.length() - 8L).addTo(crc);
    if (crc.getValue() != chunk.u32(chunk.length() - 4)) {
      throw Refusals.damaged();
    }
  }

  private void take(String type, Bytes chunk) {
    Bytes content = chunk.slice(8, chunk.length() - 12L);
    if (type.equals("IDAT")) {
      data.add(chunk);
    } else if (type.equals("iCCP")) {
      profile = profile.or(() -> PngProfile.read(content, colours()));
    } else if (type.equals("eXIf")) {
      orientation = orientation.or(() -> Optional.of(ExifOrientation.in(content)));
    } else if (content.length() <= LONGEST.getOrDefault(type, -1)) {
      small.putIfAbsent(type, chunk);
    } else if (Character.isUpperCase(type.charAt(0))) {
      // Critical by the standard's own rule: the picture cannot be drawn without knowing it.
      throw Refusals.damaged();
    }
  }

  private int colours() {
    return isColoured() ? 3 : 1;
  }

  private boolean isColoured() {
    return (header.u8(17) & 2) != 0;
  }

  @Override
  public void writeClean(Output out) {
    start(out);
    profile.ifPresent(it -> PngProfile.write(it, out));
    // In the order they came: the standard wants some before the palette and some after it.
    small.values().forEach(out::raw);
    finish(out);
  }

  private void start(Output out) {
    out.raw(bytes.slice(0, SIGNATURE)).raw(header);
  }

  private void finish(Output out) {
    data.forEach(out::raw);
    PngProfile.writeChunk("IEND", new byte[0], out);
  }

  /** Returns the file with nothing but its pixels, as stored. */
  byte[] bare() {
    return Output.manyBytes(
        out -> {
          start(out);
          Optional.ofNullable(small.get("PLTE")).ifPresent(out::raw);
          Optional.ofNullable(small.get("tRNS")).ifPresent(out::raw);
          finish(out);
        });
  }

  @Override
  public void writeUpright(Output out) {
    // Without tRNS the reader hands out the samples as they are stored.
    byte[] samples =
        Output.manyBytes(
            it -> {
              start(it);
              Optional.ofNullable(small.get("PLTE")).ifPresent(it::raw);
              finish(it);
            });
    var reader = new StillReader(format(), samples, width, height);
    int bitDepth = header.u8(16);
    var rows = new TurnedRows(reader, this, samplesPerPixel() * (bitDepth == 16 ? 2 : 1));
    byte[] turned = new UprightPng(rows, bitDepth, samplesPerPixel()).pack();
    byte[] newHeader =
        Output.bytes(it -> it.u32(rows.width()).u32(rows.height()).raw(header.slice(16, 4)).u8(0));
    out.raw(bytes.slice(0, SIGNATURE));
    PngProfile.writeChunk("IHDR", newHeader, out);
    profile.ifPresent(it -> PngProfile.write(it, out));
    small.values().forEach(out::raw);
    PngProfile.writeChunk("IDAT", turned, out);
    PngProfile.writeChunk("IEND", new byte[0], out);
  }

  private int samplesPerPixel() {
    return switch (header.u8(17)) {
      case 2 -> 3;
      case 4 -> 2;
      case 6 -> 4;
      default -> 1;
    };
  }

  @Override
  public Pixels draw(RenditionSize size) {
    return new StillReader(format(), bare(), width, height).draw(size);
  }

  @Override
  public long drawingBytes() {
    int bytesPerPixel = (colours() + 1) * (header.u8(16) == 16 ? 2 : 1);
    long working =
        Math.max(
            StillReader.bytes(width, height, bytesPerPixel), TurnedRows.bytes(this, bytesPerPixel));
    return bytes.length() + working;
  }

  @Override
  public ImageFormat format() {
    return ImageFormat.PNG;
  }

  @Override
  public int width() {
    return width;
  }

  @Override
  public int height() {
    return height;
  }

  @Override
  public Orientation orientation() {
    return orientation.orElse(Orientation.UPRIGHT);
  }

  @Override
  public int frames() {
    return 1;
  }

  @Override
  public Optional<ColourProfile> profile() {
    return profile;
  }
}
