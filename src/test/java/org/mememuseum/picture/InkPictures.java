package org.mememuseum.picture;

import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** JPEGs in printing inks: red on the left, white on the right, a black band below. */
public final class InkPictures {
  private static final int START = 2;
  private static final int CORNERS = 16;

  private InkPictures() {}

  /** Returns a CMYK picture without an Adobe marker. */
  public static byte[] cmyk(int width, int height) {
    return written(inks(width, height, false));
  }

  /** Returns a CMYK picture as Photoshop writes it. */
  public static byte[] adobeCmyk(int width, int height) {
    return JpegPictures.with(cmyk(width, height), START, adobe(0));
  }

  /** Returns a YCCK picture as Photoshop writes it. */
  public static byte[] ycck(int width, int height) {
    return JpegPictures.with(written(inks(width, height, true)), START, adobe(2));
  }

  /** Returns the picture with an EXIF segment for this orientation. */
  public static byte[] turned(byte[] jpeg, int orientation) {
    var exif = ByteBuffer.allocate(36);
    exif.putShort((short) 0xFFE1).putShort((short) 34).put(latin("Exif\0\0MM\0*"));
    exif.putInt(8).putShort((short) 1).putShort((short) 0x112).putShort((short) 3).putInt(1);
    exif.putShort((short) orientation);
    return JpegPictures.with(jpeg, START, exif.array());
  }

  /** Returns the picture with this colour profile. */
  public static byte[] profiled(byte[] jpeg, byte[] profile) {
    var segment = ByteBuffer.allocate(18 + profile.length);
    segment.putShort((short) 0xFFE2).putShort((short) (16 + profile.length));
    segment.put(latin("ICC_PROFILE\0")).put((byte) 1).put((byte) 1).put(profile);
    return JpegPictures.with(jpeg, START, segment.array());
  }

  /**
   * Returns a colour profile for four inks.
   *
   * @param lightness how light yellow over magenta looks, 0 to 255
   */
  public static byte[] profile(int lightness) {
    byte[] table = lookUpTable(lightness);
    var profile = ByteBuffer.allocate(144 + table.length);
    profile.putInt(profile.capacity()).put(latin("test")).putInt(0x02400000);
    profile.put(latin("prtrCMYKLab ")).position(36).put(latin("acsp"));
    profile.position(68).putInt(0xF6D6).putInt(0x10000).putInt(0xD32D);
    profile.position(128).putInt(1).put(latin("A2B0")).putInt(144).putInt(table.length);
    return profile.put(table).array();
  }

  private static byte[] lookUpTable(int lightness) {
    var table = ByteBuffer.allocate(48 + 4 * 256 + CORNERS * 3 + 3 * 256);
    table.put(latin("mft1")).putInt(0).put((byte) 4).put((byte) 3).put((byte) 2).put((byte) 0);
    for (int i = 0; i < 9; i++) {
      table.putInt(i % 4 == 0 ? 0x10000 : 0);
    }
    same(table, 4);
    for (int corner = 0; corner < CORNERS; corner++) {
      // Inks in the order cyan, magenta, yellow, black; the last one varies fastest.
      int light = corner == 0 ? 255 : corner == 0b0110 ? lightness : 0;
      table.put((byte) light).put((byte) 128).put((byte) 128);
    }
    same(table, 3);
    return table.array();
  }

  private static void same(ByteBuffer table, int channels) {
    for (int i = 0; i < channels * 256; i++) {
      table.put((byte) i);
    }
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] adobe(int transform) {
    return ByteBuffer.allocate(16)
        .putShort((short) 0xFFEE)
        .putShort((short) 14)
        .put(latin("Adobe"))
        .putShort((short) 100)
        .putInt(0)
        .put((byte) transform)
        .array();
  }

  // Samples are the light that an ink leaves: 255 means no ink.
  private static WritableRaster inks(int width, int height, boolean transformed) {
    WritableRaster raster =
        Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null);
    // YCC of the RGB colours (0, 255, 255) and (0, 0, 0).
    int[] red = transformed ? new int[] {179, 171, 1, 255} : new int[] {255, 0, 0, 255};
    int[] white = transformed ? new int[] {0, 128, 128, 255} : new int[] {255, 255, 255, 255};
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int[] light = (x < width / 2 ? red : white).clone();
        light[3] = y < height * 3 / 4 ? 255 : 0;
        raster.setPixel(x, y, light);
      }
    }
    return raster;
  }

  private static byte[] written(Raster raster) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var bytes = new ByteArrayOutputStream();
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(new IIOImage(raster, null, null));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
