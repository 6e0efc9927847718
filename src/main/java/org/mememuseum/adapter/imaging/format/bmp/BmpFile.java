package org.mememuseum.adapter.imaging.format.bmp;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.CancellationException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import org.mememuseum.adapter.imaging.format.Convertible;
import org.mememuseum.adapter.imaging.format.PictureFile;
import org.mememuseum.adapter.imaging.format.TurnedRows;
import org.mememuseum.adapter.imaging.format.UprightPng;
import org.mememuseum.adapter.imaging.format.png.PngFile;
import org.mememuseum.adapter.imaging.pixels.ArrayImageStream;
import org.mememuseum.adapter.imaging.pixels.Bytes;
import org.mememuseum.adapter.imaging.pixels.DecodingErrors;
import org.mememuseum.adapter.imaging.pixels.Interruption;
import org.mememuseum.adapter.imaging.pixels.JdkReaders;
import org.mememuseum.adapter.imaging.pixels.Orientation;
import org.mememuseum.adapter.imaging.pixels.Output;
import org.mememuseum.adapter.imaging.pixels.StillReader;
import org.mememuseum.meme.ImageFormat;
import org.mememuseum.upload.OtherFormat;
import org.mememuseum.upload.PictureRefusedException;
import org.mememuseum.upload.UploadLimits;

/**
 * An uncompressed BMP file; stored as PNG. Compares the header with the length of the file before
 * reading, because the JDK's reader allocates memory for whatever size the header declares.
 */
public final class BmpFile implements Convertible {
  // The header lengths of Windows 3 and later versions.
  private static final Set<Long> HEADERS = Set.of(40L, 52L, 56L, 108L, 124L);
  private static final Set<Integer> DEPTHS = Set.of(1, 4, 8, 16, 24, 32);
  private static final int FILE_HEADER = 14;
  private static final int PLAIN = 0;
  private static final int MASKED = 3;
  private static final int MAX_COLOURS = 256;
  private static final int DEPTH = 8;

  private final byte[] bytes;
  private final int width;
  private final int height;

  public BmpFile(Bytes file, UploadLimits limits) {
    this.width = (int) file.u32Little(18);
    int signedHeight = (int) file.u32Little(22);
    // A negative height means that rows are stored from top to bottom.
    this.height = Math.abs(signedHeight);
    DecodingErrors.checkSize(limits, width, height);
    int bits = file.u16Little(28);
    long compression = file.u32Little(30);
    boolean uncompressed = compression == PLAIN || compression == MASKED;
    if (!DEPTHS.contains(bits) || !uncompressed || file.u32Little(46) > MAX_COLOURS) {
      throw new PictureRefusedException(OtherFormat.BMP);
    }
    long row = ((long) width * bits + 31) / 32 * 4;
    if (file.u32Little(10) + row * height > file.length()) {
      throw DecodingErrors.damaged();
    }
    this.bytes = file.toArray();
  }

  /** Returns whether a file that starts with a BMP's signature also has a BMP's header. */
  public static boolean isOne(Bytes file) {
    return file.length() > FILE_HEADER + 40 && HEADERS.contains(file.u32Little(FILE_HEADER));
  }

  @Override
  public PictureFile convert() {
    boolean alpha = read(new Rectangle(1, 1)).getColorModel().hasAlpha();
    var rows = new TurnedRows(part -> plain(part, alpha), orientation(), width, height, 4);
    int channels = alpha ? 4 : 3;
    byte[] packed = new UprightPng(rows, DEPTH, channels).pack();
    byte[] png =
        Output.manyBytes(out -> PngFile.write(width, height, DEPTH, alpha ? 6 : 2, packed, out));
    return new PngFile(new Bytes(png), DecodingErrors.NO_LIMITS);
  }

  /** Returns a part, converted to samples of one byte each. */
  private BufferedImage plain(Rectangle part, boolean alpha) {
    BufferedImage read = read(part);
    var image =
        new BufferedImage(
            part.width,
            part.height,
            alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    int[] row = new int[part.width];
    for (int y = 0; y < part.height; y++) {
      Interruption.check();
      image.setRGB(
          0, y, part.width, 1, read.getRGB(0, y, part.width, 1, row, 0, part.width), 0, part.width);
    }
    return image;
  }

  private BufferedImage read(Rectangle part) {
    ImageReader reader = JdkReaders.create("bmp");
    try (var in = new ArrayImageStream(bytes)) {
      reader.setInput(in, true, true);
      ImageReadParam param = reader.getDefaultReadParam();
      param.setSourceRegion(part);
      return reader.read(0, param);
    } catch (CancellationException cancelled) {
      throw cancelled;
    } catch (IOException | RuntimeException e) {
      throw DecodingErrors.damaged(e);
    } finally {
      reader.dispose();
    }
  }

  @Override
  public ImageFormat target() {
    return ImageFormat.PNG;
  }

  @Override
  public int width() {
    return width;
  }

  @Override
  public int height() {
    return height;
  }

  @Override
  public Orientation orientation() {
    return Orientation.UPRIGHT;
  }

  @Override
  public long drawingBytes() {
    return 2 * TurnedRows.bandBytes(width, height, 4) + StillReader.bytes(width, height, 4);
  }
}
