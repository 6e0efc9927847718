package org.mememuseum.adapter.imaging;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Writes an animated WebP file, which libwebp's plain encoder cannot: every frame is packed as a
 * still picture and put in its place. Frames go to the file as they come. Only what changed since
 * the frame before is written, and a frame that changes nothing prolongs it.
 */
final class AnimatedWebpWriter implements AutoCloseable {
  private static final int DO_NOT_BLEND = 2;
  private static final int LONGEST = 0xFFFFFF;

  private final RandomAccessFile file;
  private final int width;
  private final int height;
  private final float quality;
  private int[] shown = {};
  private byte[] waiting = {};
  private int[] waitingPlace = {};
  private int waitingMilliseconds;

  AnimatedWebpWriter(Path path, int width, int height, int plays, float quality)
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
              // A transparent background, which browsers take anyway.
              byte[] loop = Output.bytes(it -> it.u32Little(0).u16Little(plays));
              WebpChunk.write("ANIM", loop, out);
            }));
  }

  /** Adds a whole frame. Browsers show frames of 10 ms and less for 100 ms, so that is written. */
  void add(Pixels pixels, int milliseconds) {
    int duration = milliseconds <= 10 ? 100 : milliseconds;
    int[] place = changed(pixels.argb());
    if (place.length == 0 && waitingMilliseconds + duration <= LONGEST) {
      waitingMilliseconds += duration;
      return;
    }
    flush();
    int[] at = place.length == 0 ? new int[] {0, 0, 1, 1} : place;
    waiting = WebpCodec.encode(pixels.part(at[0], at[1], at[2], at[3]), quality);
    waitingPlace = at;
    waitingMilliseconds = Math.min(duration, LONGEST);
    shown = pixels.argb();
  }

  /** Returns left, top, width, height of what differs from the frame before; empty if nothing. */
  private int[] changed(int[] argb) {
    if (shown.length == 0) {
      return new int[] {0, 0, width, height};
    }
    int first = Arrays.mismatch(shown, argb);
    if (first < 0) {
      return new int[0];
    }
    int last = argb.length - 1;
    while (shown[last] == argb[last]) {
      last--;
    }
    int bottom = last / width + 1;
    // Places are written halved, so that they have to be even.
    int top = first / width & ~1;
    int left = width;
    int right = 0;
    for (int y = top; y < bottom; y++) {
      int row = y * width;
      int from = Arrays.mismatch(shown, row, row + width, argb, row, row + width);
      if (from >= 0) {
        left = Math.min(left, from);
        right = Math.max(right, lastDifference(argb, row) + 1);
      }
    }
    left &= ~1;
    return new int[] {left, top, right - left, bottom - top};
  }

  private int lastDifference(int[] argb, int row) {
    int x = width - 1;
    while (shown[row + x] == argb[row + x]) {
      x--;
    }
    return x;
  }

  private void flush() {
    if (waiting.length == 0) {
      return;
    }
    byte[] content = Output.bytes(this::writeFrame);
    try {
      file.write(Output.bytes(out -> WebpChunk.write("ANMF", content, out)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    waiting = new byte[0];
  }

  private void writeFrame(Output out) {
    out.u24Little(waitingPlace[0] / 2).u24Little(waitingPlace[1] / 2);
    out.u24Little(waitingPlace[2] - 1).u24Little(waitingPlace[3] - 1);
    out.u24Little(waitingMilliseconds).u8(DO_NOT_BLEND);
    var still = new Bytes(waiting);
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
