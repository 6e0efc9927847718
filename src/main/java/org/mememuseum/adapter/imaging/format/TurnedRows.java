package org.mememuseum.adapter.imaging.format;

import java.awt.Rectangle;
import java.awt.image.Raster;
import org.mememuseum.adapter.imaging.pixels.BandReader;
import org.mememuseum.adapter.imaging.pixels.Orientation;

/**
 * Reads the rows of a large picture, turned upright, as raw samples.
 *
 * <p>A row of the turned picture may be a column of the stored one. To save memory, the picture is
 * read again for each band of rows.
 */
public final class TurnedRows {
  // Enough for a phone's picture of 12 megapixels in a single band.
  private static final long BAND_BYTES = 40_000_000;

  private final BandReader reader;
  private final Orientation orientation;
  private final int width;
  private final int height;
  private final int rowsAtOnce;
  private Raster band;
  private int bandStart;
  private int bandEnd;
  private int[] row = {};

  public TurnedRows(BandReader reader, PictureFile file, int bytesPerPixel) {
    this(reader, file.orientation(), file.width(), file.height(), bytesPerPixel);
  }

  /**
   * @param width the stored width
   * @param height the stored height
   */
  public TurnedRows(
      BandReader reader, Orientation orientation, int width, int height, int bytesPerPixel) {
    this.reader = reader;
    this.orientation = orientation;
    this.width = width;
    this.height = height;
    long rowBytes = (long) width() * bytesPerPixel;
    this.rowsAtOnce = (int) Math.max(1, Math.min(height(), BAND_BYTES / rowBytes));
  }

  /** Returns an estimate of the memory for turning, in bytes; 0 for an upright picture. */
  public static long bytes(PictureFile file, int bytesPerPixel) {
    return file.orientation() == Orientation.UPRIGHT
        ? 0
        : bandBytes(file.width(), file.height(), bytesPerPixel);
  }

  /** Returns the size of a band in bytes. */
  public static long bandBytes(int width, int height, int bytesPerPixel) {
    return Math.min(BAND_BYTES, (long) width * height * bytesPerPixel);
  }

  public int width() {
    return orientation.width(width, height);
  }

  public int height() {
    return orientation.height(width, height);
  }

  /** Returns the samples of an upright row, pixel by pixel; the array is reused. */
  int[] row(int y) {
    if (y < bandStart || y >= bandEnd) {
      readBand(y / rowsAtOnce * rowsAtOnce);
    }
    int column = orientation.column(0, y, width);
    int storedRow = orientation.row(0, y, height);
    Rectangle part = stored(bandStart, bandEnd);
    if (row.length == 0) {
      row = new int[width() * band.getNumBands()];
    }
    if (orientation.swapsAxes()) {
      band.getPixels(column - part.x, 0, 1, height, row);
    } else {
      band.getPixels(0, storedRow - part.y, width, 1, row);
    }
    boolean backwards = orientation.swapsAxes() ? storedRow > 0 : column > 0;
    if (backwards) {
      reverse(band.getNumBands());
    }
    return row;
  }

  private void readBand(int start) {
    band = null; // lets the garbage collector free it before the next one is read
    bandStart = start;
    bandEnd = Math.min(height(), start + rowsAtOnce);
    band = reader.read(stored(bandStart, bandEnd)).getRaster();
  }

  /** Returns the stored area of a band of upright rows. */
  private Rectangle stored(int start, int end) {
    int count = end - start;
    if (orientation.swapsAxes()) {
      int first = orientation.column(0, start, width);
      int last = orientation.column(0, end - 1, width);
      return new Rectangle(Math.min(first, last), 0, count, height);
    }
    int first = orientation.row(0, start, height);
    int last = orientation.row(0, end - 1, height);
    return new Rectangle(0, Math.min(first, last), width, count);
  }

  private void reverse(int bands) {
    for (int i = 0, j = row.length - bands; i < j; i += bands, j -= bands) {
      for (int sample = 0; sample < bands; sample++) {
        int swap = row[i + sample];
        row[i + sample] = row[j + sample];
        row[j + sample] = swap;
      }
    }
  }
}
