package org.mememuseum.adapter.imaging.pixels;

import java.util.Arrays;
import java.util.Optional;
import org.mememuseum.meme.Rendition;
import org.mememuseum.meme.RenditionSize;

/**
 * Where the frames of an animation are laid over each other. A big canvas is kept at a whole
 * fraction of its size, so that memory is bounded.
 */
public final class Canvas {

  /** What becomes of a frame's area before the next frame comes. */
  public enum Disposal {
    KEEP,
    CLEAR,
    RESTORE
  }

  private final int step;
  private final Pixels pixels;
  private final BlockRow block;
  private Pixels before;
  private Optional<Pixels> shown = Optional.empty();
  // The rows that may look otherwise than when they were shown.
  private int changedFrom;
  private int changedTo;
  private int left;
  private int top;
  private int frameWidth;
  private int frameHeight;

  public Canvas(int width, int height) {
    this.step = step(width, height);
    this.pixels = Pixels.transparent(ceil(width), ceil(height));
    this.before = pixels;
    this.block = new BlockRow(width, height, step);
  }

  // Half as wide again as it will be shown is enough.
  public static int step(int width, int height) {
    return Math.max(1, 2 * width / (3 * Rendition.SHOW.sizeOf(width, height).width()));
  }

  /** Returns about how many bytes of memory a canvas takes. */
  public static long bytes(int width, int height) {
    long step = step(width, height);
    return (width / step) * (height / step) * Integer.BYTES * 3;
  }

  public int step() {
    return step;
  }

  /** Tells where the next frame lies, in the file's own pixels. */
  public void begin(int frameLeft, int frameTop, int width, int height, boolean willBeRestored) {
    Interruption.check();
    left = frameLeft;
    top = frameTop;
    frameWidth = width;
    frameHeight = height;
    before = willBeRestored ? pixels.copy() : pixels;
    noteChange();
  }

  private void noteChange() {
    boolean none = changedFrom == changedTo;
    int from = Math.min(top / step, pixels.height());
    int to = Math.min(ceil(top + frameHeight), pixels.height());
    changedFrom = none ? from : Math.min(changedFrom, from);
    changedTo = none ? to : Math.max(changedTo, to);
  }

  /** Lays a row of the frame on the canvas; colour 0 of the palette's values is see-through. */
  public void blendRow(int frameRow, byte[] indexes, int[] palette) {
    int y = top + frameRow;
    if (y / step >= pixels.height()) {
      return;
    }
    int start = y / step * pixels.width();
    int columns = Math.min(indexes.length, pixels.width() * step - left);
    for (int x = 0; x < columns; x++) {
      int colour = palette[indexes[x] & 0xFF];
      if (colour != 0 && step == 1) {
        pixels.argb()[start + left + x] = colour;
      } else if (colour != 0) {
        block.add((left + x) / step, colour);
      }
    }
    // The blocks of a big canvas are filled row by row and laid when their last row has come.
    if (step > 1 && (y % step == step - 1 || frameRow == frameHeight - 1)) {
      block.layOn(y / step, pixels);
    }
  }

  /** Lays a frame, drawn at the canvas's own scale, on it. */
  public void lay(Pixels frame, boolean blend) {
    int startX = left / step;
    int startY = top / step;
    int rows = Math.min(frame.height(), pixels.height() - startY);
    int columns = Math.min(frame.width(), pixels.width() - startX);
    for (int y = 0; y < rows; y++) {
      for (int x = 0; x < columns; x++) {
        int colour = frame.argb()[y * frame.width() + x];
        int at = (startY + y) * pixels.width() + startX + x;
        pixels.argb()[at] = blend ? over(colour, pixels.argb()[at]) : colour;
      }
    }
  }

  static int over(int upper, int lower) {
    int alpha = upper >>> 24;
    if (alpha == 0xFF || lower >>> 24 == 0) {
      return upper;
    }
    if (alpha == 0) {
      return lower;
    }
    int lowerShare = (lower >>> 24) * (0xFF - alpha) / 0xFF;
    int sum = alpha + lowerShare;
    int result = sum << 24;
    for (int shift = 0; shift <= 16; shift += 8) {
      int mixed = ((upper >> shift & 0xFF) * alpha + (lower >> shift & 0xFF) * lowerShare) / sum;
      result |= mixed << shift;
    }
    return result;
  }

  /** Does with the frame's area what the file wants before the next one. */
  public void dispose(Disposal disposal) {
    if (disposal != Disposal.KEEP) {
      noteChange();
    }
    if (disposal == Disposal.CLEAR) {
      clearFrame();
    } else if (disposal == Disposal.RESTORE) {
      System.arraycopy(before.argb(), 0, pixels.argb(), 0, pixels.argb().length);
    }
  }

  private void clearFrame() {
    int from = Math.min(ceil(left), pixels.width());
    int to = Math.min(ceil(left + frameWidth), pixels.width());
    int bottom = Math.min(ceil(top + frameHeight), pixels.height());
    for (int y = ceil(top); y < bottom; y++) {
      int row = y * pixels.width();
      Arrays.fill(pixels.argb(), row + from, row + to, 0);
    }
  }

  private int ceil(int length) {
    return (length + step - 1) / step;
  }

  /**
   * Returns what is on the canvas now, at the given size, always the same one. It is not to be
   * changed: what changes little costs little, because the rest is taken from here.
   */
  public Pixels at(RenditionSize size) {
    Pixels now = shown.map(this::changed).orElseGet(() -> whole(size));
    shown = Optional.of(now);
    changedFrom = 0;
    changedTo = 0;
    return now;
  }

  private Pixels whole(RenditionSize size) {
    Pixels shrunk = AreaAverage.shrink(pixels, size.width(), size.height());
    return shrunk == pixels ? pixels.copy() : shrunk;
  }

  private Pixels changed(Pixels earlier) {
    if (changedFrom == changedTo) {
      return earlier;
    }
    return earlier.argb().length == pixels.argb().length
        ? pixels.copy()
        : AreaAverage.shrinkAgain(pixels, earlier, changedFrom, changedTo);
  }
}
