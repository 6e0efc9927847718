package org.mememuseum.adapter.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mememuseum.adapter.imaging.format.webp.WebpCodec;
import org.mememuseum.adapter.imaging.pixels.Pixels;
import org.mememuseum.meme.Rendition;
import org.mememuseum.picture.Pictures;
import org.mememuseum.upload.ProcessedImage;

/** Pictures with few colours keep each of them exactly. */
class FewColoursTest {
  private static final int WHITE = 0xFFFFFFFF;
  private static final int BLACK = 0xFF000000;
  private static final int RED = 0xFFFF0000;
  private static final int GREEN = 0xFF00FF00;

  @TempDir Path folder;
  private Processing processing;

  @BeforeEach
  void setUp() {
    processing = new Processing(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "gif"})
  void linesOnePixelWideKeepTheirColour(String format) {
    ProcessedImage image = processing.process(Pictures.written(lines(400, 300), format));

    for (Rendition rendition : List.of(Rendition.SHOW, Rendition.THUMB)) {
      BufferedImage drawn = Processing.decoded(image, rendition);
      assertThat(drawn.getRGB(12, 100)).isEqualTo(RED);
      assertThat(drawn.getRGB(15, 100)).isEqualTo(GREEN);
      assertThat(drawn.getRGB(17, 100)).isEqualTo(WHITE);
    }
  }

  @Test
  void aSeeThroughColourCountsAsOne() {
    var pixels = new Pixels(2, 2, new int[] {0, 0, RED, GREEN});

    assertThat(pixels.colours(10)).isEqualTo(3);
  }

  @Test
  void countingEndsWhereItIsToEnd() {
    int[] many = new int[100];
    for (int i = 0; i < many.length; i++) {
      many[i] = 0xFF000000 | i;
    }

    assertThat(new Pixels(10, 10, many).colours(65)).isEqualTo(65);
  }

  @Test
  void ofSomeColoursTheSmallerFileIsKept() {
    Pixels pixels = gradient(200);

    assertThat(WebpCodec.encode(pixels, 0.82f).length)
        .isLessThanOrEqualTo(WebpCodec.encodeLossless(pixels).length);
  }

  @Test
  void ofManyColoursALossIsTaken() {
    Pixels many = gradient(5000);

    assertThat(WebpCodec.encode(many, 0.82f).length)
        .isNotEqualTo(WebpCodec.encodeLossless(many).length);
  }

  private static BufferedImage lines(int width, int height) {
    // Lines alone make a file so small that other readers reject it.
    var random = new Random(1);
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        boolean speck = y > 200 && random.nextBoolean();
        image.setRGB(x, y, speck ? BLACK : x % 6 == 0 ? RED : x % 6 == 3 ? GREEN : WHITE);
      }
    }
    return image;
  }

  private static Pixels gradient(int colours) {
    Pixels pixels = Pixels.transparent(300, 200);
    for (int i = 0; i < pixels.argb().length; i++) {
      pixels.argb()[i] = 0xFF000000 | i * 31 % colours * 0x111;
    }
    return pixels;
  }
}
