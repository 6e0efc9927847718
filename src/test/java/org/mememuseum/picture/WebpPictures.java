package org.mememuseum.picture;

import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageWriter;

/** WebP files, built by hand where libwebp's simple encoder does not suffice. */
public final class WebpPictures {
  private static final int FILE_HEADER = 12;

  private WebpPictures() {}

  public static byte[] still(BufferedImage image) {
    return packed(image, CompressionType.Lossy);
  }

  public static byte[] lossless(BufferedImage image) {
    return packed(image, CompressionType.Lossless);
  }

  private static byte[] packed(BufferedImage image, CompressionType type) {
    var param = new WebPWriteParam(Locale.ROOT);
    param.setCompressionType(type);
    param.setMethod(0);
    ImageWriter writer = new WebPImageWriterSpi().createWriterInstance(null);
    return Pictures.written(image, writer, param);
  }

  /** Returns an animation of whole frames; 0 plays means for ever. */
  public static byte[] animated(List<BufferedImage> images, int milliseconds, int plays) {
    int width = images.get(0).getWidth();
    int height = images.get(0).getHeight();
    var chunks = new ByteArrayOutputStream();
    chunks.writeBytes(chunk("VP8X", extended(0x02, width, height)));
    byte[] loop = little(6).putInt(0xFFFFFFFF).putShort((short) plays).array();
    chunks.writeBytes(chunk("ANIM", loop));
    for (BufferedImage image : images) {
      chunks.writeBytes(frame(lossless(image), 0, 0, width, height, milliseconds, 0));
    }
    return file(chunks.toByteArray());
  }

  /** Returns an ANMF chunk that shows a still file's pixels; offsets must be even. */
  public static byte[] frame(
      byte[] still, int left, int top, int width, int height, int milliseconds, int flags) {
    var content = new ByteArrayOutputStream();
    byte[] header = little(20).putInt(left / 2).array();
    put24(header, 3, top / 2);
    put24(header, 6, width - 1);
    put24(header, 9, height - 1);
    put24(header, 12, milliseconds);
    header[15] = (byte) flags;
    content.write(header, 0, 16);
    content.writeBytes(pixels(still));
    return chunk("ANMF", content.toByteArray());
  }

  /** Returns a still file's ALPH, VP8 and VP8L chunks. */
  public static byte[] pixels(byte[] still) {
    boolean extended = new String(still, FILE_HEADER, 4, StandardCharsets.US_ASCII).equals("VP8X");
    return Arrays.copyOfRange(still, FILE_HEADER + (extended ? 18 : 0), still.length);
  }

  /** Returns the content of a VP8X chunk. */
  public static byte[] extended(int flags, int width, int height) {
    byte[] content = little(10).putInt(flags).array();
    put24(content, 4, width - 1);
    put24(content, 7, height - 1);
    return content;
  }

  /** Returns a whole file of the given chunks. */
  public static byte[] file(byte[] chunks) {
    return little(FILE_HEADER + chunks.length)
        .put("RIFF".getBytes(StandardCharsets.US_ASCII))
        .putInt(4 + chunks.length)
        .put("WEBP".getBytes(StandardCharsets.US_ASCII))
        .put(chunks)
        .array();
  }

  public static byte[] chunk(String type, byte[] content) {
    return little(8 + content.length + (content.length & 1))
        .put(type.getBytes(StandardCharsets.US_ASCII))
        .putInt(content.length)
        .put(content)
        .array();
  }

  private static ByteBuffer little(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static void put24(byte[] bytes, int at, int value) {
    bytes[at] = (byte) value;
    bytes[at + 1] = (byte) (value >> 8);
    bytes[at + 2] = (byte) (value >> 16);
  }
}
