package org.mememuseum.adapter.imaging.pixels;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Writes numbers and text in the byte orders that picture formats use. */
public final class Output {
  private final OutputStream stream;

  public Output(OutputStream stream) {
    this.stream = stream;
  }

  /** Returns the bytes that the given steps write. */
  public static byte[] bytes(Consumer<Output> steps) {
    var buffer = new ByteArrayOutputStream();
    steps.accept(new Output(buffer));
    return buffer.toByteArray();
  }

  /**
   * Returns the bytes that the given steps write, in an array of exactly that size. Runs the steps
   * twice, the first time to count the bytes.
   */
  public static byte[] manyBytes(Consumer<Output> steps) {
    var counter = new DataOutputStream(OutputStream.nullOutputStream());
    steps.accept(new Output(counter));
    var array = ByteBuffer.allocate(counter.size());
    steps.accept(new Output(new BufferStream(array)));
    return array.array();
  }

  public Output raw(byte[] array, int from, int count) {
    try {
      stream.write(array, from, count);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  public Output raw(byte... bytes) {
    return raw(bytes, 0, bytes.length);
  }

  public Output raw(Bytes bytes) {
    bytes.writeTo(this);
    return this;
  }

  public Output u8(int value) {
    return raw((byte) value);
  }

  public Output u16(int value) {
    return u8(value >> 8).u8(value);
  }

  public Output u32(long value) {
    return u16((int) (value >> 16)).u16((int) value);
  }

  public Output u16Little(int value) {
    return u8(value).u8(value >> 8);
  }

  public Output u24Little(int value) {
    return u16Little(value).u8(value >> 16);
  }

  public Output u32Little(long value) {
    return u16Little((int) value).u16Little((int) (value >> 16));
  }

  public Output latin(String text) {
    return raw(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static final class BufferStream extends OutputStream {
    private final ByteBuffer buffer;

    BufferStream(ByteBuffer buffer) {
      this.buffer = buffer;
    }

    @Override
    public void write(int value) {
      buffer.put((byte) value);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
      buffer.put(bytes, from, count);
    }
  }
}
