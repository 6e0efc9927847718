package org.mememuseum.adapter.imaging.format.webp;

import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPImageReaderSpi;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPReadParam;
import com.luciad.imageio.webp.WebPReader;
import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.mememuseum.adapter.imaging.pixels.DecodingErrors;
import org.mememuseum.adapter.imaging.pixels.Interruption;
import org.mememuseum.adapter.imaging.pixels.Pixels;

/** Decodes and encodes still WebP pictures with libwebp. */
public final class WebpCodec {
  // Up to this many colours, lossless was always smaller in a measurement of 467 pictures.
  private static final int FEW_COLOURS = 64;
  private static final int SOME_COLOURS = 256;

  private WebpCodec() {}

  /** Sets the directory for the native library; effective only before it is first used. */
  public static void unpackInto(Path folder) {
    System.setProperty("com.luciad.imageio.webp.tmpdir", folder.toString());
  }

  /** Decodes a still WebP file directly to the given size, which must not be larger. */
  static Pixels decode(byte[] file, int width, int height) {
    var param = new WebPReadParam();
    param.setUseScaling(true);
    param.setScaledWidth(width);
    param.setScaledHeight(height);
    var reader = new WebPReader(new WebPImageReaderSpi());
    try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(in, false, true);
      BufferedImage image = reader.read(0, param);
      int[] argb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
      if (!image.getColorModel().hasAlpha()) {
        for (int i = 0; i < argb.length; i++) {
          argb[i] |= 0xFF000000;
        }
      }
      return new Pixels(width, height, argb);
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      // The native code throws OutOfMemoryError for any error.
      throw DecodingErrors.damaged(e);
    } finally {
      reader.dispose();
    }
  }

  /**
   * Encodes a picture of few colours losslessly, which is smaller and keeps text and lines sharp;
   * encodes other pictures with this quality, 0 to 1. Between the two, picks the smaller result.
   */
  public static byte[] encode(Pixels pixels, float quality) {
    Interruption.check();
    int colours = pixels.colours(SOME_COLOURS + 1);
    if (colours > SOME_COLOURS) {
      return encodeLossy(pixels, quality);
    }
    byte[] lossless = encodeLossless(pixels);
    if (colours <= FEW_COLOURS) {
      return lossless;
    }
    byte[] lossy = encodeLossy(pixels, quality);
    return lossless.length <= lossy.length ? lossless : lossy;
  }

  static byte[] encodeLossy(Pixels pixels, float quality) {
    return encode(pixels, CompressionType.Lossy, quality);
  }

  /** Encodes without loss. */
  public static byte[] encodeLossless(Pixels pixels) {
    return encode(pixels, CompressionType.Lossless, 0.5f);
  }

  private static byte[] encode(Pixels pixels, CompressionType type, float quality) {
    var param = new WebPWriteParam(Locale.ROOT);
    param.setCompressionType(type);
    param.setCompressionQuality(quality);
    param.setMethod(2);
    ImageWriter writer = new WebPImageWriterSpi().createWriterInstance(null);
    var bytes = new ByteArrayOutputStream();
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(pixels.toImage(), null, null), param);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (OutOfMemoryError e) {
      throw new UncheckedIOException(new IOException("libwebp could not pack a picture", e));
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
