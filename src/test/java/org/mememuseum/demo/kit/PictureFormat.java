package org.mememuseum.demo.kit;

import com.luciad.imageio.webp.WebPImageWriterSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** The formats of demo pictures. */
public enum PictureFormat {
  JPEG("image/jpeg"),
  PNG("image/png"),
  GIF("image/gif"),
  WEBP("image/webp");

  private static final float QUALITY = 0.9f;

  private final String contentType;

  PictureFormat(String contentType) {
    this.contentType = contentType;
  }

  /** Returns the format for a file's extension; throws if it is not one of these. */
  public static PictureFormat of(String fileName) {
    String ending = fileName.substring(fileName.lastIndexOf('.') + 1);
    return switch (ending) {
      case "jpg" -> JPEG;
      case "png" -> PNG;
      case "gif" -> GIF;
      case "webp" -> WEBP;
      default -> throw new IllegalArgumentException("No picture format: " + fileName);
    };
  }

  /** Returns the media type, such as {@code image/png}. */
  public String contentType() {
    return contentType;
  }

  /** Returns the picture as the bytes of a file in this format. */
  public byte[] encode(BufferedImage image) {
    ImageWriter writer = writer();
    var bytes = new ByteArrayOutputStream();
    try (var out = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam settings = writer.getDefaultWriteParam();
      if (this == JPEG || this == WEBP) {
        settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        settings.setCompressionType(settings.getCompressionTypes()[0]);
        settings.setCompressionQuality(QUALITY);
      }
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), settings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private ImageWriter writer() {
    // WebP's writer is created directly, because the registry does not find it from every class
    // loader.
    return this == WEBP
        ? new WebPImageWriterSpi().createWriterInstance(null)
        : ImageIO.getImageWritersByFormatName(name()).next();
  }
}
