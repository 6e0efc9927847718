package org.mememuseum.adapter.imaging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mememuseum.adapter.imaging.format.AnimatedFile;
import org.mememuseum.adapter.imaging.format.PictureFile;
import org.mememuseum.adapter.imaging.pixels.Canvas;
import org.mememuseum.adapter.imaging.pixels.DecodingErrors;
import org.mememuseum.adapter.imaging.pixels.Pixels;
import org.mememuseum.meme.Picture;
import org.mememuseum.meme.Rendition;
import org.mememuseum.meme.RenditionSize;
import org.mememuseum.upload.StillFrames;

/** Draws frames of stored originals at the size of the show rendition and encodes them as JPEG. */
final class AnalysisFrames implements StillFrames {
  // What libjpeg needs for a progressive JPEG; no other format needs more.
  private static final long BYTES_PER_PIXEL = 6;

  private final MemoryGate gate;

  AnalysisFrames(MemoryGate gate) {
    this.gate = gate;
  }

  @Override
  public List<byte[]> of(Picture picture, InputStream original, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("No frames to take: " + limit);
    }
    return gate.with(bytesFor(picture), () -> DecodingErrors.guarded(() -> draw(original, limit)));
  }

  private static long bytesFor(Picture picture) {
    long pixels = (long) picture.width() * picture.height();
    long canvas = Canvas.bytes(picture.width(), picture.height());
    return 2 * picture.bytes() + BYTES_PER_PIXEL * pixels + canvas;
  }

  private static List<byte[]> draw(InputStream original, int limit) {
    PictureFile file = FormatFinder.open(read(original), DecodingErrors.NO_LIMITS);
    RenditionSize size = Rendition.SHOW.sizeOf(file.width(), file.height());
    if (file.frames() > 1 && file instanceof AnimatedFile animated) {
      return play(animated, size, limit);
    }
    return List.of(encode(file, file.draw(size)));
  }

  private static List<byte[]> play(AnimatedFile file, RenditionSize size, int limit) {
    Set<Integer> selected = spread(file.frames(), limit);
    List<byte[]> frames = new ArrayList<>();
    int[] index = {0};
    file.play(
        size,
        (pixels, milliseconds) -> {
          if (selected.contains(index[0]++)) {
            frames.add(encode(file, pixels));
          }
        });
    return List.copyOf(frames);
  }

  /** Returns the indices of up to {@code limit} frames: the first, the last, and some between. */
  static Set<Integer> spread(int frames, int limit) {
    int count = Math.min(frames, limit);
    return IntStream.range(0, count)
        .mapToObj(i -> count == 1 ? 0 : Math.round((float) i * (frames - 1) / (count - 1)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static byte[] encode(PictureFile file, Pixels drawn) {
    Pixels upright = drawn.upright(file.orientation());
    return AnalysisJpeg.pack(file.profile().map(it -> it.toSrgb(upright)).orElse(upright));
  }

  private static byte[] read(InputStream original) {
    try {
      return original.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
