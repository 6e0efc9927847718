package org.mememuseum.aws;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * The pictures that Rekognition accepts: JPEG and PNG, 80 to 10,000 pixels a side, up to a number
 * of bytes.
 */
final class PictureLimits {
  static final int INLINE = 5 * 1024 * 1024;
  static final int IN_BUCKET = 15 * 1024 * 1024;

  private PictureLimits() {}

  /** The picture is not acceptable; the message begins with the service's error code. */
  static final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String code;

    RefusedException(String code, String message) {
      super(message);
      this.code = code;
    }

    String code() {
      return code;
    }
  }

  /** Returns the decoded picture. */
  static BufferedImage decode(byte[] file, int maxBytes) {
    if (file.length > maxBytes) {
      throw new RefusedException("ImageTooLargeException", "Image size is too large");
    }
    boolean jpeg = file.length > 3 && (file[0] & 0xFF) == 0xFF && (file[1] & 0xFF) == 0xD8;
    boolean png = file.length > 4 && (file[0] & 0xFF) == 0x89 && file[1] == 'P' && file[2] == 'N';
    var image = jpeg || png ? read(file) : Optional.<BufferedImage>empty();
    return image
        .filter(PictureLimits::hasGoodSides)
        .orElseThrow(
            () ->
                image.isEmpty()
                    ? new RefusedException(
                        "InvalidImageFormatException", "Request has invalid image format")
                    : new RefusedException(
                        "InvalidParameterException", "Request has invalid parameters"));
  }

  private static boolean hasGoodSides(BufferedImage image) {
    return Math.min(image.getWidth(), image.getHeight()) >= 80
        && Math.max(image.getWidth(), image.getHeight()) <= 10_000;
  }

  private static Optional<BufferedImage> read(byte[] file) {
    try {
      return Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(file)));
    } catch (IOException damaged) {
      return Optional.empty();
    }
  }
}
