package org.mememuseum.adapter.imaging.format.webp;

import java.util.Optional;
import org.mememuseum.adapter.imaging.pixels.Bytes;
import org.mememuseum.adapter.imaging.pixels.Canvas;
import org.mememuseum.adapter.imaging.pixels.DecodingErrors;
import org.mememuseum.adapter.imaging.pixels.Output;
import org.mememuseum.adapter.imaging.pixels.Pixels;

/**
 * One frame of a WebP animation, or a still picture.
 *
 * @param header the first sixteen bytes of an ANMF chunk: position, size, duration and flags
 * @param alpha the transparency of a lossy frame, if it has any
 * @param pixels the encoded pixels
 * @param width the width in the header of the encoded pixels
 * @param height the height in the header of the encoded pixels
 */
record WebpFrame(Bytes header, Optional<WebpChunk> alpha, WebpChunk pixels, int width, int height) {
  private static final int PLACE_LENGTH = 16;
  private static final int DISPOSE = 1;
  private static final int DO_NOT_BLEND = 2;

  static WebpFrame still(Optional<WebpChunk> alpha, WebpChunk pixels) {
    return of(new Bytes(new byte[PLACE_LENGTH]), alpha, pixels);
  }

  /** Reads the content of an ANMF chunk. */
  static WebpFrame of(Bytes content) {
    Optional<WebpChunk> alpha = Optional.empty();
    int at = PLACE_LENGTH;
    while (at < content.length()) {
      WebpChunk chunk = WebpChunk.at(content, at);
      switch (chunk.type()) {
        case "ALPH" -> alpha = Optional.of(chunk);
        case "VP8 ", "VP8L" -> {
          return of(content.slice(0, PLACE_LENGTH), alpha, chunk).checkedSize();
        }
        default -> {} // drop other chunks
      }
      at += chunk.paddedLength();
    }
    throw DecodingErrors.damaged();
  }

  private static WebpFrame of(Bytes header, Optional<WebpChunk> alpha, WebpChunk pixels) {
    Bytes packed = pixels.content();
    if (pixels.type().equals("VP8L")) {
      long sizes = packed.u32Little(1);
      if (packed.u8(0) != 0x2F) {
        throw DecodingErrors.damaged();
      }
      int width = (int) (sizes & 0x3FFF) + 1;
      int height = (int) (sizes >> 14 & 0x3FFF) + 1;
      return new WebpFrame(header, Optional.empty(), pixels, width, height);
    }
    boolean keyFrame = (packed.u8(0) & 1) == 0;
    if (!keyFrame || !packed.has(3, "\u009d\u0001\u002a")) {
      throw DecodingErrors.damaged();
    }
    int width = packed.u16Little(6) & 0x3FFF;
    int height = packed.u16Little(8) & 0x3FFF;
    return new WebpFrame(header, alpha, pixels, width, height);
  }

  private WebpFrame checkedSize() {
    if (header.u24Little(6) + 1 != width || header.u24Little(9) + 1 != height) {
      throw DecodingErrors.damaged();
    }
    return this;
  }

  boolean isLossy() {
    return pixels.type().equals("VP8 ");
  }

  int left() {
    return header.u24Little(0) * 2;
  }

  int top() {
    return header.u24Little(3) * 2;
  }

  int milliseconds() {
    return header.u24Little(12);
  }

  boolean isLossless() {
    return pixels.type().equals("VP8L");
  }

  Canvas.Disposal disposal() {
    return (header.u8(15) & DISPOSE) != 0 ? Canvas.Disposal.CLEAR : Canvas.Disposal.KEEP;
  }

  void writeWithPlace(Output out) {
    out.raw(header.slice(0, PLACE_LENGTH - 1L)).u8(header.u8(15) & (DISPOSE | DO_NOT_BLEND));
    writePixels(out);
  }

  void writePixels(Output out) {
    alpha.ifPresent(it -> it.write(out));
    pixels.write(out);
  }

  void drawOn(Canvas canvas) {
    canvas.begin(left(), top(), width, height, false);
    int step = canvas.step();
    Pixels drawn = decode((width + step - 1) / step, (height + step - 1) / step);
    canvas.lay(drawn, (header.u8(15) & DO_NOT_BLEND) == 0);
  }

  /** Decodes only this frame, to the given size, which must not be larger. */
  Pixels decode(int toWidth, int toHeight) {
    return WebpCodec.decode(asFile(), toWidth, toHeight);
  }

  private byte[] asFile() {
    byte[] chunks =
        Output.bytes(
            out -> {
              if (alpha.isPresent()) {
                byte[] header = WebpChunk.header(WebpChunk.ALPHA, width, height);
                WebpChunk.write("VP8X", header, out);
              }
              writePixels(out);
            });
    return Output.bytes(
        out -> out.latin("RIFF").u32Little(4L + chunks.length).latin("WEBP").raw(chunks));
  }
}
