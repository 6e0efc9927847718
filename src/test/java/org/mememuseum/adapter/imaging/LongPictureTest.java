package org.mememuseum.adapter.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mememuseum.meme.Rendition;
import org.mememuseum.picture.Pictures;
import org.mememuseum.upload.ProcessedImage;

/** A comic strip is legible on its page; listings show its beginning. */
class LongPictureTest {
  private static final int TOP = 0xFF0000;
  private static final int REST = 0x0000FF;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg", "gif", "webp"})
  void theShowIsWideAndTheThumbIsTheTop(String format) {
    var image = processed(Pictures.written(strip(800, 9_900), format));

    BufferedImage show = Processing.decoded(image, Rendition.SHOW);
    assertThat(show.getWidth()).isEqualTo(568);
    assertThat(show.getHeight()).isEqualTo(7_029);
    assertColour(show, 0.01, TOP);
    assertColour(show, 0.99, REST);
    BufferedImage thumb = Processing.decoded(image, Rendition.THUMB);
    assertThat(thumb.getWidth()).isEqualTo(400);
    assertThat(thumb.getHeight()).isEqualTo(667);
    assertColour(thumb, 0.05, TOP);
    assertColour(thumb, 0.95, TOP);
  }

  @Test
  void aMovingOneIsAsWide() {
    var gif = Pictures.animatedGif(List.of(strip(800, 5_000), strip(800, 4_999)), 10, 0);

    BufferedImage thumb = Processing.decoded(processed(gif), Rendition.THUMB);

    assertThat(thumb.getWidth()).isEqualTo(400);
    assertColour(thumb, 0.95, TOP);
  }

  @Test
  void atTheBoundTheThumbIsNotSqueezed() {
    var image = processed(Pictures.written(strip(1_000, 2_001), "png"));

    assertColour(Processing.decoded(image, Rendition.THUMB), 0.95, TOP);
  }

  private ProcessedImage processed(byte[] picture) {
    return new Processing(folder).process(picture);
  }

  // Reddish down to nearly twice its width, and bluish below.
  private static BufferedImage strip(int width, int height) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, (y < 2 * width - 200 ? TOP : REST) | (x * y % 61 & 0x18) << 8);
      }
    }
    return image;
  }

  private static void assertColour(BufferedImage image, double down, int colour) {
    int seen = image.getRGB(image.getWidth() / 2, (int) (image.getHeight() * down));
    assertThat(new Color(seen).getRed() > 128).as("red at %s", down).isEqualTo(colour == TOP);
  }
}
