package org.mememuseum.adapter.imaging.format.png;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.Adler32;
import java.util.zip.DataFormatException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import org.mememuseum.adapter.imaging.pixels.Bytes;
import org.mememuseum.adapter.imaging.pixels.DecodingErrors;
import org.mememuseum.adapter.imaging.pixels.Interruption;
import org.mememuseum.adapter.imaging.pixels.Output;

/**
 * The rows of a PNG: one zlib stream, cut into chunks. Rows that are missing are refused; what
 * follows them, within the stream or behind it, is not drawn, and does not stay.
 */
final class PngData {
  private static final int AT_ONCE = 64 * 1024;
  private static final int ZLIB_HEADER = 2;
  private static final int ZLIB_CHECKSUM = 4;

  private final byte[] packed;
  private final long length;

  /**
   * @param chunks the contents of all chunks, in order
   * @param length how many bytes all rows have, each with its filter
   */
  PngData(List<Bytes> chunks, long length) {
    this.packed = Output.manyBytes(out -> chunks.forEach(out::raw));
    this.length = length;
  }

  /**
   * Tells whether the stream holds the rows, its own checksum, and nothing else.
   *
   * @param checked whether the checksums of all chunks are right; if not, the stream's has to be
   */
  boolean isExact(boolean checked) {
    var inflater = new Inflater(true);
    try {
      long sum = copyRows(inflater, OutputStream.nullOutputStream());
      boolean ends = inflater.inflate(new byte[1]) == 0 && inflater.finished();
      int behind = inflater.getRemaining();
      boolean right =
          behind >= ZLIB_CHECKSUM && new Bytes(packed).u32(packed.length - behind) == sum;
      if (!checked && !(ends && right)) {
        throw DecodingErrors.damaged();
      }
      return checked && ends && right && behind == ZLIB_CHECKSUM;
    } catch (IOException | DataFormatException e) {
      throw DecodingErrors.damaged(e);
    } finally {
      inflater.end();
    }
  }

  /** Returns the rows, packed anew and alone. */
  byte[] repacked() {
    var inflater = new Inflater(true);
    var result = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(result)) {
      copyRows(inflater, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (DataFormatException e) {
      throw DecodingErrors.damaged(e);
    } finally {
      inflater.end();
    }
    return result.toByteArray();
  }

  /** Unpacks the rows; returns their checksum. */
  private long copyRows(Inflater inflater, OutputStream out)
      throws IOException, DataFormatException {
    inflater.setInput(packed, ZLIB_HEADER, Math.max(0, packed.length - ZLIB_HEADER));
    var sum = new Adler32();
    byte[] buffer = new byte[AT_ONCE];
    for (long left = length; left > 0; ) {
      Interruption.check();
      int count = inflater.inflate(buffer, 0, (int) Math.min(left, buffer.length));
      if (count == 0) {
        throw DecodingErrors.damaged();
      }
      sum.update(buffer, 0, count);
      out.write(buffer, 0, count);
      left -= count;
    }
    return sum.getValue();
  }
}
