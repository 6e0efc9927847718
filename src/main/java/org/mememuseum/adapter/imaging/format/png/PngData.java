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
 * The rows of a PNG: one zlib stream, split into chunks. Throws if rows are missing. Data after the
 * rows, within the stream or after it, is not drawn and is removed.
 */
final class PngData {
  private static final int BUFFER_SIZE = 64 * 1024;
  private static final int ZLIB_HEADER = 2;
  private static final int ZLIB_CHECKSUM = 4;

  private final byte[] packed;
  private final long length;

  /**
   * @param chunks the contents of all chunks, in order
   * @param length the length of all rows in bytes, including each row's filter byte
   */
  PngData(List<Bytes> chunks, long length) {
    this.packed = Output.manyBytes(out -> chunks.forEach(out::raw));
    this.length = length;
  }

  /**
   * Returns whether the stream contains the rows, a correct checksum and nothing else.
   *
   * @param checked whether the checksums of all chunks are correct; if not, the stream must be
   *     complete with a correct checksum, or this throws
   */
  boolean isExact(boolean checked) {
    var inflater = new Inflater(true);
    try {
      long sum = copyRows(inflater, OutputStream.nullOutputStream());
      boolean complete = inflater.inflate(new byte[1]) == 0 && inflater.finished();
      int trailing = inflater.getRemaining();
      boolean correct =
          trailing >= ZLIB_CHECKSUM && new Bytes(packed).u32(packed.length - trailing) == sum;
      if (!checked && !(complete && correct)) {
        throw DecodingErrors.damaged();
      }
      return checked && complete && correct && trailing == ZLIB_CHECKSUM;
    } catch (IOException | DataFormatException e) {
      throw DecodingErrors.damaged(e);
    } finally {
      inflater.end();
    }
  }

  /** Returns the rows in a new zlib stream that contains nothing else. */
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

  /** Decompresses the rows and returns their checksum. */
  private long copyRows(Inflater inflater, OutputStream out)
      throws IOException, DataFormatException {
    inflater.setInput(packed, ZLIB_HEADER, Math.max(0, packed.length - ZLIB_HEADER));
    var sum = new Adler32();
    byte[] buffer = new byte[BUFFER_SIZE];
    for (long remaining = length; remaining > 0; ) {
      Interruption.check();
      int count = inflater.inflate(buffer, 0, (int) Math.min(remaining, buffer.length));
      if (count == 0) {
        throw DecodingErrors.damaged();
      }
      sum.update(buffer, 0, count);
      out.write(buffer, 0, count);
      remaining -= count;
    }
    return sum.getValue();
  }
}
