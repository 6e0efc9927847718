package org.mememuseum.adapter.imaging.pixels;

import java.awt.Point;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.SampleModel;
import java.awt.image.WritableRaster;

/**
 * A raster into which a reader of the JDK writes the rows of a picture, from top to bottom. Each
 * row is averaged into a smaller picture immediately and not stored, so that a large picture needs
 * little memory and no pixel has to be skipped.
 */
final class AveragingRaster extends WritableRaster {
  private final RowReader rows;
  private final AreaAverage average;
  private final WritableRaster pending;
  private int next;

  /**
   * @param layout the sample model of the whole picture
   * @param average receives the rows
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
   * Receives one or more whole rows, which must follow the previous ones. For a JPEG with several
   * scans, the reader passes all rows again after each scan; only the last pass counts.
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

  /** Receives one pixel of the next row; pixels come from left to right. */
  @Override
  public void setPixel(int x, int y, int[] samples) {
    pending.setPixel(x, 0, samples);
    if (x == getWidth() - 1) {
      setRect(0, y, pending);
    }
  }

  /** Returns whether all rows were received. */
  boolean isComplete() {
    return next == getHeight();
  }
}
