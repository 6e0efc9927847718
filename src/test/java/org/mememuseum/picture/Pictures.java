package org.mememuseum.picture;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Valid pictures of every format. Their corners differ, so that a rotation shows. */
public final class Pictures {
  public static final Color TOP_LEFT = Color.RED;
  public static final Color TOP_RIGHT = Color.GREEN;
  public static final Color BOTTOM_LEFT = Color.BLUE;
  public static final Color BOTTOM_RIGHT = Color.YELLOW;

  private Pictures() {}

  /** Returns a picture with a gradient, text and four corners of different colours. */
  public static BufferedImage painted(int width, int height) {
    return painted(width, height, BufferedImage.TYPE_INT_RGB);
  }

  /** Returns the same picture as an image of the given type. */
  public static BufferedImage painted(int width, int height, int type) {
    var image = new BufferedImage(width, height, type);
    Graphics2D pen = image.createGraphics();
    pen.setPaint(new GradientPaint(0, 0, Color.LIGHT_GRAY, width, height, Color.DARK_GRAY));
    pen.fillRect(0, 0, width, height);
    int w = width / 4;
    int h = height / 4;
    fill(pen, TOP_LEFT, 0, 0, w, h);
    fill(pen, TOP_RIGHT, width - w, 0, w, h);
    fill(pen, BOTTOM_LEFT, 0, height - h, w, h);
    fill(pen, BOTTOM_RIGHT, width - w, height - h, w, h);
    pen.dispose();
    return image;
  }

  private static void fill(Graphics2D pen, Color colour, int x, int y, int width, int height) {
    pen.setColor(colour);
    pen.fillRect(x, y, width, height);
  }

  public static byte[] jpeg(int width, int height) {
    return written(painted(width, height), "jpeg");
  }

  public static byte[] png(int width, int height) {
    return written(painted(width, height), "png");
  }

  /** Returns a PNG of random pixels, always the same: about three bytes a pixel. */
  public static byte[] noise(int width, int height) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var random = new Random(1);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, random.nextInt(1 << 24));
      }
    }
    return written(image, "png");
  }

  /** Returns a PNG whose right half is transparent. */
  public static byte[] pngWithAlpha(int width, int height) {
    BufferedImage image = painted(width, height, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < height; y++) {
      for (int x = width / 2; x < width; x++) {
        image.setRGB(x, y, 0);
      }
    }
    return written(image, "png");
  }

  public static byte[] gif(int width, int height) {
    return written(painted(width, height), "gif");
  }

  public static byte[] webp(int width, int height) {
    return WebpPictures.still(painted(width, height));
  }

  /** Returns a GIF in which a black square moves, 50 ms a frame, repeated for ever. */
  public static byte[] animatedGif(int width, int height, int frames) {
    List<BufferedImage> images = moving(width, height, frames);
    return animatedGif(images, 5, 0);
  }

  /** Returns a GIF of the given frames; delays in hundredths of a second, 0 repeats for ever. */
  public static byte[] animatedGif(List<BufferedImage> images, int delay, int repeats) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
    var bytes = new ByteArrayOutputStream();
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (BufferedImage image : images) {
        var palette =
            new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED);
        Graphics2D pen = palette.createGraphics();
        pen.drawImage(image, 0, 0, null);
        pen.dispose();
        var metadata =
            writer.getDefaultImageMetadata(
                javax.imageio.ImageTypeSpecifier.createFromRenderedImage(palette), null);
        String format = metadata.getNativeMetadataFormatName();
        var root = (IIOMetadataNode) metadata.getAsTree(format);
        root.appendChild(control(delay));
        if (image == images.get(0)) {
          root.appendChild(loop(repeats));
        }
        metadata.setFromTree(format, root);
        writer.writeToSequence(new IIOImage(palette, null, metadata), null);
      }
      writer.endWriteSequence();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static IIOMetadataNode control(int delay) {
    var control = new IIOMetadataNode("GraphicControlExtension");
    control.setAttribute("disposalMethod", "none");
    control.setAttribute("userInputFlag", "FALSE");
    control.setAttribute("transparentColorFlag", "FALSE");
    control.setAttribute("delayTime", Integer.toString(delay));
    control.setAttribute("transparentColorIndex", "0");
    return control;
  }

  private static IIOMetadataNode loop(int repeats) {
    var extension = new IIOMetadataNode("ApplicationExtension");
    extension.setAttribute("applicationID", "NETSCAPE");
    extension.setAttribute("authenticationCode", "2.0");
    extension.setUserObject(new byte[] {1, (byte) repeats, (byte) (repeats >> 8)});
    var extensions = new IIOMetadataNode("ApplicationExtensions");
    extensions.appendChild(extension);
    return extensions;
  }

  /** Returns a WebP in which a black square moves, 50 ms a frame, repeated for ever. */
  public static byte[] animatedWebp(int width, int height, int frames) {
    return WebpPictures.animated(moving(width, height, frames), 50, 0);
  }

  /** Returns pictures in which a black square moves down. */
  public static List<BufferedImage> moving(int width, int height, int frames) {
    List<BufferedImage> images = new ArrayList<>();
    for (int i = 0; i < frames; i++) {
      BufferedImage image = painted(width, height);
      Graphics2D pen = image.createGraphics();
      int side = Math.max(2, height / 8);
      fill(pen, Color.BLACK, width / 2, i * (height - side) / Math.max(1, frames), side, side);
      pen.dispose();
      images.add(image);
    }
    return images;
  }

  /** Returns the image in a format that the JDK writes: jpeg, png, gif, bmp, tiff. */
  public static byte[] written(BufferedImage image, String format) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      if (!ImageIO.write(image, format, out)) {
        throw new IllegalArgumentException("No writer for " + format);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Returns the image in a format, progressive or interlaced. */
  public static byte[] progressive(BufferedImage image, String format) {
    return written(image, format, param -> param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT));
  }

  /** Returns the image as a JPEG of a quality between 0 and 1. */
  public static byte[] jpeg(BufferedImage image, float quality, boolean progressive) {
    return written(
        image,
        "jpeg",
        param -> {
          param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
          param.setCompressionQuality(quality);
          param.setProgressiveMode(
              progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
        });
  }

  private static byte[] written(
      BufferedImage image, String format, Consumer<ImageWriteParam> settings) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    ImageWriteParam param = writer.getDefaultWriteParam();
    settings.accept(param);
    return written(image, writer, param);
  }

  /** Returns the image written by a writer, which is disposed of. */
  static byte[] written(BufferedImage image, ImageWriter writer, ImageWriteParam param) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), param);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
