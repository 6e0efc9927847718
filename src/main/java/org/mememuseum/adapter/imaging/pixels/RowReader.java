package org.mememuseum.adapter.imaging.pixels;

import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.SampleModel;

/**
 * Reads an image's rows from its samples without colour conversion. {@code BufferedImage.getRGB}
 * would treat grey samples as linear light and brighten them.
 */
final class RowReader {
  private final ColorModel colours;
  private final int bands;
  private final int shift;
  private final int[] samples;
  private final int[] row;

  RowReader(ColorModel colours, SampleModel layout) {
    this.colours = colours;
    this.bands = layout.getNumBands();
    this.shift = layout.getTransferType() == DataBuffer.TYPE_USHORT ? 8 : 0;
    this.samples = new int[layout.getWidth() * bands];
    this.row = new int[layout.getWidth()];
  }

  /** Returns a row's pixels; the array is reused for the next row. */
  int[] row(Raster raster, int y) {
    raster.getPixels(raster.getMinX(), y, row.length, 1, samples);
    if (colours instanceof IndexColorModel palette) {
      for (int x = 0; x < row.length; x++) {
        row[x] = palette.getRGB(samples[x]);
      }
      return row;
    }
    for (int x = 0, at = 0; x < row.length; x++, at += bands) {
      row[x] = pixel(at);
    }
    return row;
  }

  private int pixel(int at) {
    int first = samples[at] >> shift;
    int alpha = bands % 2 == 0 ? samples[at + bands - 1] >> shift : 0xFF;
    if (bands < 3) {
      return alpha << 24 | first << 16 | first << 8 | first;
    }
    return alpha << 24 | first << 16 | samples[at + 1] >> shift << 8 | samples[at + 2] >> shift;
  }
}
