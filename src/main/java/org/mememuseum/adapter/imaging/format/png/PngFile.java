package org.mememuseum.adapter.imaging.format.png;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import org.mememuseum.adapter.imaging.format.ExifOrientation;
import org.mememuseum.adapter.imaging.format.PictureFile;
import org.mememuseum.adapter.imaging.format.TurnedRows;
import org.mememuseum.adapter.imaging.format.UprightPng;
import org.mememuseum.adapter.imaging.pixels.Bytes;
import org.mememuseum.adapter.imaging.pixels.ColourProfile;
import org.mememuseum.adapter.imaging.pixels.DecodingErrors;
import org.mememuseum.adapter.imaging.pixels.Orientation;
import org.mememuseum.adapter.imaging.pixels.Output;
import org.mememuseum.adapter.imaging.pixels.Pixels;
import org.mememuseum.adapter.imaging.pixels.StillReader;
import org.mememuseum.meme.ImageFormat;
import org.mememuseum.meme.RenditionSize;
import org.mememuseum.upload.UploadLimits;

/** A PNG file, parsed chunk by chunk. Of an animated one only the first frame is used. */
public final class PngFile implements PictureFile {
  static final int SIGNATURE = 8;
  // The small chunks that are kept, and their maximum lengths; longer ones are invalid.
  private static final Map<String, Integer> MAX_LENGTH =
      Map.of(
          "PLTE", 768, "tRNS", 256, "gAMA", 4, "cHRM", 32, "sRGB", 1, "sBIT", 4, "pHYs", 9, "bKGD",
          6, "cICP", 4);

  private static final Set<String> ANIMATION = Set.of("acTL", "fcTL", "fdAT");

  private final Bytes bytes;
  private final UploadLimits limits;
  private final Map<String, Bytes> smallChunks = new LinkedHashMap<>();
  private final List<Bytes> data = new ArrayList<>();
  private Optional<ColourProfile> profile = Optional.empty();
  private Optional<Orientation> orientation = Optional.empty();
  private Bytes header;
  private PngColours colours;
  private PngFirstFrame firstFrame;
  private int width;
  private int height;
  private boolean checked = true;
  private Optional<byte[]> repacked = Optional.empty();
  private boolean examined;

  public PngFile(Bytes bytes, UploadLimits limits) {
    this.bytes = bytes;
    this.limits = limits;
    this.header = chunkAt(SIGNATURE);
    readHeader();
    this.colours = PngColours.of(header);
    this.firstFrame = new PngFirstFrame(width, height);
    walk();
    colours.repair(smallChunks);
  }

  private void readHeader() {
    if (!header.has(4, "IHDR") || header.u32(0) != 13) {
      throw DecodingErrors.damaged();
    }
    if (header.u32(8) > Integer.MAX_VALUE || header.u32(12) > Integer.MAX_VALUE) {
      throw DecodingErrors.damaged();
    }
    width = (int) header.u32(8);
    height = (int) header.u32(12);
    DecodingErrors.checkSize(limits, width, height);
    if (!isChecked(header)) {
      throw DecodingErrors.damaged();
    }
  }

  private void walk() {
    int at = SIGNATURE + header.length();
    // The end marker may be missing; missing pixels are detected when the data is decompressed.
    while (at < bytes.length() && !bytes.has(at + 4, "IEND")) {
      Bytes chunk = chunkAt(at);
      take(chunk.latin(4, 4), chunk);
      at += chunk.length();
    }
    if (data.isEmpty()) {
      throw DecodingErrors.damaged();
    }
    if (!firstFrame.chunks().isEmpty()) {
      data.clear();
      data.addAll(firstFrame.chunks());
    }
  }

  /** Returns a whole chunk: length, type, content, checksum. */
  private Bytes chunkAt(int at) {
    return bytes.slice(at, bytes.u32(at) + 12);
  }

  private static boolean isChecked(Bytes chunk) {
    var crc = new CRC32();
    chunk.slice(4, chunk.length() - 8L).addTo(crc);
    return crc.getValue() == chunk.u32(chunk.length() - 4);
  }

  private void take(String type, Bytes chunk) {
    Bytes content = chunk.slice(8, chunk.length() - 12L);
    boolean valid = isChecked(chunk);
    // By the standard's rule, a critical chunk is needed to draw the picture.
    boolean critical = Character.isUpperCase(type.charAt(0));
    if (type.equals("IDAT")) {
      data.add(chunk);
      checked &= valid;
    } else if (!valid && critical) {
      throw DecodingErrors.damaged();
    } else if (!valid) {
      return; // drop a damaged ancillary chunk
    } else if (ANIMATION.contains(type)) {
      firstFrame.take(type, content, !data.isEmpty());
    } else if (type.equals("iCCP")) {
      profile = profile.or(() -> PngProfile.read(content, channels()));
    } else if (type.equals("eXIf")) {
      orientation = orientation.or(() -> Optional.of(ExifOrientation.in(content)));
    } else if (content.length() <= MAX_LENGTH.getOrDefault(type, -1)) {
      smallChunks.putIfAbsent(type, chunk);
    } else if (critical) {
      throw DecodingErrors.damaged();
    }
  }

  private int channels() {
    return isColoured() ? 3 : 1;
  }

  private boolean isColoured() {
    return (header.u8(17) & 2) != 0;
  }

  @Override
  public void writeClean(Output out) {
    start(out);
    profile.ifPresent(it -> PngProfile.write(it, out));
    // In their original order: the standard requires some before the palette and some after it.
    smallChunks.values().forEach(out::raw);
    finish(out);
  }

  private void start(Output out) {
    out.raw(bytes.slice(0, SIGNATURE)).raw(header);
  }

  private void finish(Output out) {
    examine();
    repacked.ifPresentOrElse(
        rows -> PngProfile.writeChunk("IDAT", rows, out), () -> data.forEach(out::raw));
    PngProfile.writeChunk("IEND", new byte[0], out);
  }

  /** Decompresses all rows once, to check that they are complete and that nothing else is there. */
  private void examine() {
    if (examined) {
      return;
    }
    var contents = data.stream().map(chunk -> chunk.slice(8, chunk.length() - 12L)).toList();
    boolean interlaced = header.u8(20) != 0;
    var rows = new PngData(contents, colours.rowBytes(width, height, interlaced));
    if (!rows.isExact(checked)) {
      repacked = Optional.of(rows.repacked());
    }
    examined = true;
  }

  /** Returns the file with only its stored pixels, palette and transparency. */
  byte[] pixelsOnly() {
    return Output.manyBytes(
        out -> {
          if (colours.hasHiddenKey(smallChunks)) {
            startAsPalette(out);
          } else {
            start(out);
            Optional.ofNullable(smallChunks.get("PLTE")).ifPresent(out::raw);
            Optional.ofNullable(smallChunks.get("tRNS")).ifPresent(out::raw);
          }
          finish(out);
        });
  }

  /** Writes a header and a palette of greys, so that the samples become palette indices. */
  private void startAsPalette(Output out) {
    byte[] palette = Output.bytes(it -> it.raw(header.slice(8, 9)).u8(3).raw(header.slice(18, 3)));
    out.raw(bytes.slice(0, SIGNATURE));
    PngProfile.writeChunk("IHDR", palette, out);
    PngProfile.writeChunk("PLTE", colours.greys(), out);
    PngProfile.writeChunk("tRNS", colours.opacities(smallChunks.get("tRNS")), out);
  }

  @Override
  public void writeUpright(Output out) {
    // Without tRNS, the reader returns the samples as stored.
    byte[] samples =
        Output.manyBytes(
            it -> {
              start(it);
              Optional.ofNullable(smallChunks.get("PLTE")).ifPresent(it::raw);
              finish(it);
            });
    var reader = new StillReader(format(), samples, width, height);
    int bitDepth = header.u8(16);
    int samplesPerPixel = colours.samplesPerPixel();
    var rows = new TurnedRows(reader, this, samplesPerPixel * (bitDepth == 16 ? 2 : 1));
    byte[] turned = new UprightPng(rows, bitDepth, samplesPerPixel).pack();
    byte[] newHeader =
        Output.bytes(it -> it.u32(rows.width()).u32(rows.height()).raw(header.slice(16, 4)).u8(0));
    out.raw(bytes.slice(0, SIGNATURE));
    PngProfile.writeChunk("IHDR", newHeader, out);
    profile.ifPresent(it -> PngProfile.write(it, out));
    smallChunks.values().forEach(out::raw);
    PngProfile.writeChunk("IDAT", turned, out);
    PngProfile.writeChunk("IEND", new byte[0], out);
  }

  /**
   * Writes a whole file that is not interlaced and contains only pixels.
   *
   * @param depth bits per sample
   * @param type PNG's colour type, other than palette
   * @param packed the content of the IDAT chunk
   */
  public static void write(int width, int height, int depth, int type, byte[] packed, Output out) {
    out.latin("\u0089PNG\r\n\u001a\n");
    byte[] header =
        Output.bytes(it -> it.u32(width).u32(height).u8(depth).u8(type).u8(0).u8(0).u8(0));
    PngProfile.writeChunk("IHDR", header, out);
    PngProfile.writeChunk("IDAT", packed, out);
    PngProfile.writeChunk("IEND", new byte[0], out);
  }

  @Override
  public Pixels draw(RenditionSize size) {
    Pixels drawn = new StillReader(format(), pixelsOnly(), width, height).draw(size);
    if (profile.isPresent()) {
      return drawn;
    }
    var declared = isColoured() ? PngColourSpace.of(smallChunks) : Optional.<ColourProfile>empty();
    return declared
        .map(it -> it.toSrgb(drawn))
        .or(() -> PngGamma.of(smallChunks).map(it -> it.apply(drawn)))
        .orElse(drawn);
  }

  @Override
  public long drawingBytes() {
    int bytesPerPixel = (channels() + 1) * (header.u8(16) == 16 ? 2 : 1);
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
