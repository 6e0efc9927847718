package org.mememuseum.adapter.imaging.pixels;

import javax.imageio.stream.ImageInputStreamImpl;

/** Reads a picture from an array without copying it, which the JDK's own stream would do. */
public final class ArrayImageStream extends ImageInputStreamImpl {
  private final byte[] array;

  public ArrayImageStream(byte[] array) {
    this.array = array;
  }

  @Override
  public int read() {
    bitOffset = 0;
    return streamPos < array.length ? array[(int) streamPos++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    bitOffset = 0;
    int count = (int) Math.min(length, array.length - streamPos);
    if (count <= 0) {
      return length == 0 ? 0 : -1;
    }
    System.arraycopy(array, (int) streamPos, target, offset, count);
    streamPos += count;
    return count;
  }

  @Override
  public long length() {
    return array.length;
  }
}
