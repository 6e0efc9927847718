package org.mememuseum.adapter.imaging.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;

/** Compresses the samples of an upright PNG, without loss. */
public final class UprightPng {
  private static final int SUB = 1;

  private final TurnedRows rows;
  private final int bitDepth;
  private final int channels;

  public UprightPng(TurnedRows rows, int bitDepth, int channels) {
    this.rows = rows;
    this.bitDepth = bitDepth;
    this.channels = channels;
  }

  /** Returns the content of the IDAT chunk. */
  public byte[] pack() {
    var packed = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(packed)) {
      for (int y = 0; y < rows.height(); y++) {
        out.write(filtered(bytes(rows.row(y))));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private byte[] bytes(int[] samples) {
    byte[] bytes = new byte[(samples.length * bitDepth + 7) / 8];
    for (int i = 0; i < samples.length; i++) {
      if (bitDepth == 16) {
        bytes[2 * i] = (byte) (samples[i] >> 8);
        bytes[2 * i + 1] = (byte) samples[i];
      } else {
        int bit = i * bitDepth;
        bytes[bit / 8] |= (byte) (samples[i] << 8 - bitDepth - bit % 8);
      }
    }
    return bytes;
  }

  /** Applies the filter "Sub", which compresses better; not for depths below 8 bits. */
  private byte[] filtered(byte[] bytes) {
    int pixel = Math.max(1, bitDepth * channels / 8);
    byte[] row = new byte[bytes.length + 1];
    boolean useFilter = bitDepth >= 8;
    row[0] = (byte) (useFilter ? SUB : 0);
    for (int i = 0; i < bytes.length; i++) {
      int before = useFilter && i >= pixel ? bytes[i - pixel] : 0;
      row[i + 1] = (byte) (bytes[i] - before);
    }
    return row;
  }
}
