package org.mememuseum.adapter.imaging.pixels;

import java.awt.Point;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.SampleModel;
import java.awt.image.WritableRaster;

/**
 * Where a reader of the JDK puts the rows of a picture, from the top: each is averaged into a
 * smaller picture as it comes and kept nowhere, so that the size of the picture costs no memory and
 * no pixel has to be skipped.
 */
final class AveragingRaster extends WritableRaster {
  private final RowReader rows;
  private final AreaAverage average;
  private final WritableRaster pending;
  private int next;

  /**
   * @param layout of the whole picture, as if it were kept
   * @param average takes the rows
   */
  AveragingRaster(ColorModel colours, SampleModel layout, AreaAverage average) {
    super(layout, noBuffer(layout), new Point());
    this.rows = new RowReader(colours, layout);
    this.average = average;
    this.pending =
        Raster.createWritableRaster(layout.createCompatibleSampleModel(getWidth(), 1), null);
  }

  private static DataBuffer noBuffer(SampleModel layout) {
    return layout.createCompatibleSampleModel(1, 1).createDataBuffer();
  }

  /**
   * Takes one whole row, or several, which follow the ones before. Of a JPEG in several scans the
   * reader hands out all rows after each, finer every time: the last ones count.
   */
  @Override
  public void setRect(int left, int top, Raster source) {
    Interruption.check();
    if (top == 0 && isComplete()) {
      average.restart();
      next = 0;
    }
    if (left != 0 || top != next || source.getWidth() != getWidth()) {
      throw new IllegalStateException("The reader skips rows, or parts of them");
    }
    for (int y = 0; y < source.getHeight(); y++) {
      average.add(rows.row(source, source.getMinY() + y), 0);
    }
    next += source.getHeight();
  }

  /** Takes one pixel of the next row; they come from the left. */
  @Override
  public void setPixel(int x, int y, int[] samples) {
    pending.setPixel(x, 0, samples);
    if (x == getWidth() - 1) {
      setRect(0, y, pending);
    }
  }

  /** Tells whether all rows have come. */
  boolean isComplete() {
    return next == getHeight();
  }
}
