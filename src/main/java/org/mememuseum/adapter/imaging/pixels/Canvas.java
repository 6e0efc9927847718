package org.mememuseum.adapter.imaging.pixels;

import java.util.Arrays;
import java.util.Optional;
import org.mememuseum.meme.Rendition;
import org.mememuseum.meme.RenditionSize;

/**
 * Composes the frames of an animation. A large canvas is stored at an integer fraction of its size,
 * so that memory is bounded.
 */
public final class Canvas {

  /** What happens to a frame's area before the next frame is drawn. */
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
  // The rows that may have changed since they were last shown.
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

  // 1.5 times the width at which it is shown is enough.
  public static int step(int width, int height) {
    return Math.max(1, 2 * width / (3 * Rendition.SHOW.sizeOf(width, height).width()));
  }

  /** Returns an estimate of a canvas's memory in bytes. */
  public static long bytes(int width, int height) {
    long step = step(width, height);
    return (width / step) * (height / step) * Integer.BYTES * 3;
  }

  public int step() {
    return step;
  }

  /** Starts the next frame at this position, in pixels of the file. */
  public void begin(int frameLeft, int frameTop, int width, int height, boolean willRestore) {
    Interruption.check();
    left = frameLeft;
    top = frameTop;
    frameWidth = width;
    frameHeight = height;
    before = willRestore ? pixels.copy() : pixels;
    markChanged();
  }

  private void markChanged() {
    boolean none = changedFrom == changedTo;
    int from = Math.min(top / step, pixels.height());
    int to = Math.min(ceil(top + frameHeight), pixels.height());
    changedFrom = none ? from : Math.min(changedFrom, from);
    changedTo = none ? to : Math.max(changedTo, to);
  }

  /** Draws a row of the frame on the canvas; a palette entry of 0 is transparent. */
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
    // Blocks of a reduced canvas are summed row by row and drawn after their last row.
    if (step > 1 && (y % step == step - 1 || frameRow == frameHeight - 1)) {
      block.layOn(y / step, pixels);
    }
  }

  /** Draws a whole frame, which already has the canvas's scale. */
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

  /** Disposes of the frame's area as the file demands before the next frame. */
  public void dispose(Disposal disposal) {
    if (disposal != Disposal.KEEP) {
      markChanged();
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
   * Returns the current content at the given size, which must be the same in all calls. The caller
   * must not modify the result: the next call reuses the rows that have not changed.
   */
  public Pixels at(RenditionSize size) {
    Pixels current = shown.map(this::changed).orElseGet(() -> whole(size));
    shown = Optional.of(current);
    changedFrom = 0;
    changedTo = 0;
    return current;
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
