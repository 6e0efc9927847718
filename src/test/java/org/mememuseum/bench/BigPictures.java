package org.mememuseum.bench;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import java.util.SplittableRandom;
import org.mememuseum.picture.Pictures;
import org.mememuseum.picture.WebpPictures;

/**
 * Pictures of the largest size that the museum accepts: 52 megapixels, files of a few megabytes.
 */
final class BigPictures {
  private static final int WIDTH = 8320;
  private static final int HEIGHT = 6250;
  private static final float QUALITY = 0.75f;

  /**
   * A large picture.
   *
   * @param kind its name in the report
   */
  record BigPicture(String kind, String fileName, String contentType, byte[] bytes) {}

  private BigPictures() {}

  /** Returns one picture for each way of decoding; takes half a minute. */
  static List<BigPicture> all() {
    var image = textured();
    return List.of(
        new BigPicture("JPEG", "big.jpg", "image/jpeg", Pictures.jpeg(image, QUALITY, false)),
        new BigPicture(
            "PNG",
            "big.png",
            "image/png",
            Pictures.written(Pictures.painted(WIDTH, HEIGHT), "png")),
        new BigPicture("WebP", "big.webp", "image/webp", WebpPictures.still(image)),
        // The last, because it takes the longest.
        new BigPicture(
            "progressive JPEG", "big.jpg", "image/jpeg", Pictures.jpeg(image, QUALITY, true)));
  }

  // As a camera's picture: no two neighbouring pixels alike, so that decoding is not
  // unrealistically fast.
  private static BufferedImage textured() {
    var image = Pictures.painted(WIDTH, HEIGHT);
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    var random = new SplittableRandom(40);
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] ^= random.nextInt(24) * 0x010101;
    }
    return image;
  }
}
