package org.mememuseum.aws;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Optional;

/**
 * A request to the fake Rekognition.
 *
 * @param operation for example {@code DetectText}
 * @param key the picture's key in the bucket; empty if the picture was sent inline
 * @param image the decoded picture; empty if it is in a bucket that the fake cannot read
 * @param minConfidence as requested; negative if not given
 */
public record Asked(
    String operation, Optional<String> key, Optional<BufferedImage> image, double minConfidence) {

  /** Returns the average colour; empty without a picture. */
  public Optional<Color> colour() {
    return image.map(Asked::average);
  }

  private static Color average(BufferedImage image) {
    long red = 0;
    long green = 0;
    long blue = 0;
    int count = 0;
    int step = Math.max(1, Math.min(image.getWidth(), image.getHeight()) / 32);
    for (int y = 0; y < image.getHeight(); y += step) {
      for (int x = 0; x < image.getWidth(); x += step, count++) {
        var pixel = new Color(image.getRGB(x, y));
        red += pixel.getRed();
        green += pixel.getGreen();
        blue += pixel.getBlue();
      }
    }
    return new Color((int) (red / count), (int) (green / count), (int) (blue / count));
  }
}
