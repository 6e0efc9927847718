package org.mememuseum.adapter.imaging.pixels;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.util.HashSet;
import java.util.Set;

/**
 * Pixels in memory, row by row, each {@code 0xAARRGGBB} and not premultiplied. The array is not
 * copied; its creator must not use it any more.
 */
public record Pixels(int width, int height, int[] argb) {
  public Pixels {
    if (argb.length != width * height) {
      throw new IllegalArgumentException(argb.length + " pixels for " + width + "x" + height);
    }
  }

  public static Pixels transparent(int width, int height) {
    return new Pixels(width, height, new int[width * height]);
  }

  public boolean isOpaque() {
    for (int pixel : argb) {
      if (pixel >>> 24 != 0xFF) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether all pixels are fully transparent. */
  public boolean isEmpty() {
    for (int pixel : argb) {
      if (pixel >>> 24 != 0) {
        return false;
      }
    }
    return true;
  }

  /** Returns the number of different colours, counting no further than {@code limit}. */
  public int colours(int limit) {
    Set<Integer> seen = new HashSet<>();
    int last = ~argb[0];
    for (int pixel : argb) {
      if (pixel != last && seen.add(pixel) && seen.size() == limit) {
        return limit;
      }
      last = pixel;
    }
    return seen.size();
  }

  /** Returns this picture turned upright. */
  public Pixels upright(Orientation orientation) {
    if (orientation == Orientation.UPRIGHT) {
      return this;
    }
    Pixels turned =
        transparent(orientation.width(width, height), orientation.height(width, height));
    for (int y = 0, i = 0; y < turned.height; y++) {
      for (int x = 0; x < turned.width; x++, i++) {
        turned.argb[i] =
            argb[orientation.row(x, y, height) * width + orientation.column(x, y, width)];
      }
    }
    return turned;
  }

  /** Returns a copy of a part. */
  public Pixels part(Rectangle area) {
    Pixels part = transparent(area.width, area.height);
    for (int y = 0; y < area.height; y++) {
      int from = (area.y + y) * width + area.x;
      System.arraycopy(argb, from, part.argb, y * area.width, area.width);
    }
    return part;
  }

  Pixels copy() {
    return new Pixels(width, height, argb.clone());
  }

  /** Returns an image that shares the array; it has an alpha channel only if needed. */
  public BufferedImage toImage() {
    var colours =
        isOpaque()
            ? new DirectColorModel(24, 0xFF0000, 0xFF00, 0xFF)
            : new DirectColorModel(32, 0xFF0000, 0xFF00, 0xFF, 0xFF000000);
    var raster =
        Raster.createWritableRaster(
            colours.createCompatibleSampleModel(width, height),
            new DataBufferInt(argb, argb.length),
            null);
    return new BufferedImage(colours, raster, false, null);
  }
}
