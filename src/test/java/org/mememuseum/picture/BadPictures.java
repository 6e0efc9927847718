package org.mememuseum.picture;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;

/** Files that must be refused. */
public final class BadPictures {
  private BadPictures() {}

  public static byte[] text() {
    return "This is not a picture, whatever its name says.\n".getBytes(UTF_8);
  }

  public static byte[] html() {
    return "<!doctype html><html><body><script>alert(1)</script><svg></svg></body></html>"
        .getBytes(UTF_8);
  }

  public static byte[] svg() {
    return ("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\""
            + " height=\"200\"><script>alert(1)</script></svg>")
        .getBytes(UTF_8);
  }

  /** Returns a BMP whose header says that its pixels are run-length encoded. */
  public static byte[] packedBmp() {
    byte[] bmp = Pictures.written(Pictures.painted(200, 100), "bmp");
    bmp[30] = 1;
    return bmp;
  }

  /** Returns a valid picture padded with zeros to the given file length. */
  public static byte[] fileOfSize(int length) {
    return Arrays.copyOf(Pictures.jpeg(200, 100), length);
  }

  /** Returns a JPEG that ends in the middle of its pixels. */
  public static byte[] truncatedJpeg() {
    byte[] whole = Pictures.jpeg(400, 300);
    return Arrays.copyOf(whole, whole.length / 2);
  }

  /** Returns a JPEG that ends in the middle of its pixels, but has an end marker there. */
  public static byte[] truncatedJpegWithEnd() {
    byte[] half = truncatedJpeg();
    half[half.length - 2] = (byte) 0xFF;
    half[half.length - 1] = (byte) 0xD9;
    return half;
  }

  /** Returns a JPEG whose frame header says that it uses arithmetic coding. */
  public static byte[] arithmeticJpeg() {
    byte[] jpeg = Pictures.jpeg(200, 150);
    int frame =
        JpegPictures.markers(jpeg).stream()
            .filter(at -> jpeg[at + 1] == (byte) 0xC0)
            .findFirst()
            .orElseThrow();
    jpeg[frame + 1] = (byte) 0xC9;
    return jpeg;
  }

  public static byte[] truncatedPng() {
    byte[] whole = Pictures.png(400, 300);
    return Arrays.copyOf(whole, whole.length / 2);
  }

  /** Returns a PNG with one bit of its pixels flipped. */
  public static byte[] pngWithWrongChecksum() {
    byte[] bytes = Pictures.png(400, 300);
    bytes[bytes.length / 2] ^= 1;
    return bytes;
  }

  /** Returns a PNG whose checksums are right but whose pixels cannot be decompressed. */
  public static byte[] pngOfNonsense() {
    return png(header(200, 100), pngChunk("IDAT", new byte[500]), pngChunk("IEND", new byte[0]));
  }

  /** Returns a tiny PNG that claims to have the given size. */
  public static byte[] pngClaiming(int width, int height) {
    return png(
        header(width, height), pngChunk("IDAT", new byte[16]), pngChunk("IEND", new byte[0]));
  }

  /** Returns a PNG with a chunk that claims to be four gigabytes long. */
  public static byte[] pngWithHugeChunk() {
    byte[] chunk = pngChunk("tEXt", "Comment\0hello".getBytes(UTF_8));
    ByteBuffer.wrap(chunk).putInt(0xFFFFFFFF);
    return png(header(200, 100), chunk, pngChunk("IDAT", new byte[16]));
  }

  private static byte[] header(int width, int height) {
    byte[] content =
        ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8).put((byte) 2).array();
    return pngChunk("IHDR", content);
  }

  /** Returns a PNG of the given chunks. */
  public static byte[] png(byte[]... chunks) {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
    for (byte[] chunk : chunks) {
      bytes.writeBytes(chunk);
    }
    return bytes.toByteArray();
  }

  /** Returns a PNG chunk with its length and checksum. */
  public static byte[] pngChunk(String type, byte[] content) {
    var crc = new CRC32();
    crc.update(type.getBytes(UTF_8));
    crc.update(content);
    return ByteBuffer.allocate(12 + content.length)
        .putInt(content.length)
        .put(type.getBytes(UTF_8))
        .put(content)
        .putInt((int) crc.getValue())
        .array();
  }

  /** Returns a GIF of that many tiny frames on a canvas of 100 by 100 pixels. */
  public static byte[] gifOfFrames(int frames) {
    byte[] whole = gifOfOneColour(100, 100);
    // One white pixel: descriptor, code size 2, clear, 1, end.
    byte[] frame = {0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x4C, 0x01, 0};
    var bytes = new ByteArrayOutputStream();
    bytes.write(whole, 0, 19);
    for (int i = 0; i < frames; i++) {
      bytes.writeBytes(frame);
    }
    bytes.write(0x3B);
    return bytes.toByteArray();
  }

  /** Returns a GIF's header, size and two colours, without any frame. */
  private static byte[] gifOfOneColour(int width, int height) {
    return new byte[] {
      'G',
      'I',
      'F',
      '8',
      '9',
      'a',
      (byte) width,
      (byte) (width >> 8),
      (byte) height,
      (byte) (height >> 8),
      (byte) 0x80,
      0,
      0,
      0,
      0,
      0,
      (byte) 0xFF,
      (byte) 0xFF,
      (byte) 0xFF
    };
  }

  public static byte[] gifClaiming(int width, int height) {
    byte[] bytes = gifOfFrames(1);
    System.arraycopy(gifOfOneColour(width, height), 0, bytes, 0, 19);
    return bytes;
  }

  public static byte[] truncatedGif() {
    byte[] whole = Pictures.animatedGif(200, 100, 3);
    return Arrays.copyOf(whole, whole.length / 2);
  }

  /** Returns a GIF with fewer pixels than its frame needs. */
  public static byte[] gifWithTooFewPixels() {
    byte[] bytes = gifOfFrames(1);
    bytes[24] = 50; // the frame's width
    return bytes;
  }

  public static byte[] truncatedWebp() {
    byte[] whole = Pictures.webp(400, 300);
    return Arrays.copyOf(whole, whole.length / 2);
  }

  /** Returns a WebP whose lengths are right but whose pixels end too early. */
  public static byte[] webpWithTooFewPixels() {
    byte[] pixels = WebpPictures.pixels(Pictures.webp(400, 300));
    byte[] half = Arrays.copyOfRange(pixels, 8, pixels.length / 2);
    return WebpPictures.file(WebpPictures.chunk("VP8 ", half));
  }

  /** Returns a WebP that claims to have the given size. */
  public static byte[] webpClaiming(int width, int height) {
    byte[] pixels = WebpPictures.pixels(WebpPictures.still(new BufferedImage(100, 100, 1)));
    var chunks = new ByteArrayOutputStream();
    chunks.writeBytes(WebpPictures.chunk("VP8X", WebpPictures.extended(0, width, height)));
    chunks.writeBytes(pixels);
    return WebpPictures.file(chunks.toByteArray());
  }
}
