package org.mememuseum.picture;

import java.io.ByteArrayOutputStream;

/** GIF files built by hand: frames of one colour, at any position, with every disposal method. */
public final class GifPictures {
  public static final int BLACK = 0;
  public static final int RED = 1;
  public static final int GREEN = 2;

  /** The colour that is transparent in every frame. */
  public static final int NOTHING = 3;

  public static final int KEEP = 1;
  public static final int CLEAR = 2;
  public static final int RESTORE = 3;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /** Starts a file with a canvas of this size. */
  public GifPictures(int width, int height) {
    bytes.writeBytes(new byte[] {'G', 'I', 'F', '8', '9', 'a'});
    shorts(width, height);
    bytes.writeBytes(new byte[] {(byte) 0x81, 0, 0});
    bytes.writeBytes(new byte[] {0, 0, 0, (byte) 255, 0, 0, 0, (byte) 255, 0, 0, 0, (byte) 255});
  }

  /** Adds a frame of one colour, shown for 100 ms. */
  public GifPictures frame(int left, int top, int width, int height, int colour, int disposal) {
    bytes.writeBytes(new byte[] {0x21, (byte) 0xF9, 4, (byte) (disposal << 2 | 1), 10, 0, 3, 0});
    bytes.write(0x2C);
    shorts(left, top, width, height);
    bytes.writeBytes(new byte[] {0, 2});
    blocks(codes(width * height, colour));
    return this;
  }

  public byte[] end() {
    bytes.write(0x3B);
    return bytes.toByteArray();
  }

  /** Returns LZW codes of three bits, with "clear" so often that the codes never grow longer. */
  private static byte[] codes(int pixels, int colour) {
    byte[] packed = new byte[(pixels * 2 + 2) * 3 / 8 + 1];
    int at = 0;
    for (int i = 0; i < pixels; i++) {
      at = put(packed, at, 4);
      at = put(packed, at, colour);
    }
    put(packed, at, 5);
    return packed;
  }

  private static int put(byte[] packed, int at, int code) {
    for (int bit = 0; bit < 3; bit++) {
      packed[(at + bit) / 8] |= (byte) ((code >> bit & 1) << (at + bit) % 8);
    }
    return at + 3;
  }

  private void blocks(byte[] data) {
    for (int at = 0; at < data.length; at += 255) {
      int length = Math.min(255, data.length - at);
      bytes.write(length);
      bytes.write(data, at, length);
    }
    bytes.write(0);
  }

  private void shorts(int... values) {
    for (int value : values) {
      bytes.write(value);
      bytes.write(value >> 8);
    }
  }
}
