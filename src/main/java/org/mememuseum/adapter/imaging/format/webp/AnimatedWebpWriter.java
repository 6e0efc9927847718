package org.mememuseum.adapter.imaging.format.webp;

import java.awt.Rectangle;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.mememuseum.adapter.imaging.pixels.Bytes;
import org.mememuseum.adapter.imaging.pixels.ChangedArea;
import org.mememuseum.adapter.imaging.pixels.Output;
import org.mememuseum.adapter.imaging.pixels.Pixels;

/**
 * Writes an animated WebP file, which libwebp's simple encoder does not support: encodes each frame
 * as a still picture and embeds it. Frames are written to the file immediately. Only the area that
 * changed since the previous frame is written; a frame without changes extends the previous one.
 */
public final class AnimatedWebpWriter implements AutoCloseable {
  private static final int DO_NOT_BLEND = 2;
  private static final int MAX_LENGTH = 0xFFFFFF;

  private final RandomAccessFile file;
  private final int width;
  private final int height;
  private final float quality;
  private Optional<Pixels> shown = Optional.empty();
  private byte[] pending = {};
  private Rectangle pendingArea = new Rectangle();
  private int pendingMilliseconds;

  public AnimatedWebpWriter(Path path, int width, int height, int plays, float quality)
      throws IOException {
    this.file = new RandomAccessFile(path.toFile(), "rw");
    this.width = width;
    this.height = height;
    this.quality = quality;
    file.setLength(0);
    file.write(
        Output.bytes(
            out -> {
              out.latin("RIFF").u32Little(0).latin("WEBP");
              int flags = WebpChunk.ANIMATION | WebpChunk.ALPHA;
              WebpChunk.write("VP8X", WebpChunk.header(flags, width, height), out);
              // A transparent background, which browsers use anyway.
              byte[] loop = Output.bytes(it -> it.u32Little(0).u16Little(plays));
              WebpChunk.write("ANIM", loop, out);
            }));
  }

  /** Adds a whole frame. Writes 100 ms for 10 ms or less, because browsers show it that long. */
  public void add(Pixels pixels, int milliseconds) {
    int duration = milliseconds <= 10 ? 100 : milliseconds;
    Rectangle changed = shown.map(it -> ChangedArea.between(it, pixels)).orElse(whole());
    if (changed.isEmpty() && pendingMilliseconds + duration <= MAX_LENGTH) {
      pendingMilliseconds += duration;
      return;
    }
    flush();
    pendingArea = changed.isEmpty() ? new Rectangle(1, 1) : changed;
    pending = WebpCodec.encode(pixels.part(pendingArea), quality);
    pendingMilliseconds = Math.min(duration, MAX_LENGTH);
    shown = Optional.of(pixels);
  }

  private Rectangle whole() {
    return new Rectangle(width, height);
  }

  private void flush() {
    if (pending.length == 0) {
      return;
    }
    byte[] content = Output.bytes(this::writeFrame);
    try {
      file.write(Output.bytes(out -> WebpChunk.write("ANMF", content, out)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    pending = new byte[0];
  }

  private void writeFrame(Output out) {
    out.u24Little(pendingArea.x / 2).u24Little(pendingArea.y / 2);
    out.u24Little(pendingArea.width - 1).u24Little(pendingArea.height - 1);
    out.u24Little(pendingMilliseconds).u8(DO_NOT_BLEND);
    var still = new Bytes(pending);
    for (int at = 12; at < still.length(); ) {
      WebpChunk chunk = WebpChunk.at(still, at);
      if (!chunk.type().equals("VP8X")) {
        chunk.write(out);
      }
      at += chunk.paddedLength();
    }
  }

  @Override
  public void close() throws IOException {
    try (file) {
      flush();
      long length = file.length();
      file.seek(4);
      file.write(Output.bytes(out -> out.u32Little(length - 8)));
    }
  }
}
