package org.mememuseum.adapter.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mememuseum.meme.Rendition;
import org.mememuseum.picture.Pictures;

/** A fine checkerboard becomes an even grey when scaled down, whatever its size and format. */
class BigRenditionTest {
  private static final IndexColorModel TWO =
      new IndexColorModel(1, 2, new byte[] {0, -1}, new byte[] {0, -1}, new byte[] {0, -1});

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "3000, 1998",
    "3000, 2002",
    "3838, 400",
    "3842, 400",
    "1700, 3100",
    "5762, 300",
  })
  void aCheckerboardTurnsGrey(int width, int height) {
    BufferedImage grey = checkers(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY));
    BufferedImage two =
        checkers(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY, TWO));

    assertGrey(Pictures.written(grey, "png"));
    assertGrey(Pictures.written(two, "png"));
    assertGrey(Pictures.progressive(grey, "png"));
    assertGrey(Pictures.written(grey, "jpeg"));
    assertGrey(Pictures.progressive(grey, "jpeg"));
    assertGrey(Pictures.written(two, "gif"));
    assertGrey(Pictures.progressive(two, "gif"));
    assertGrey(Pictures.written(grey, "webp"));
  }

  @ParameterizedTest
  @CsvSource({"900, 700", "3100, 2100"})
  void aJpegInManyScansIsDrawnAsFinelyAsInOne(int width, int height) {
    BufferedImage painted = Pictures.painted(width, height);

    BufferedImage inOnePart = shown(Pictures.jpeg(painted, 0.9f, false));
    BufferedImage inManyParts = shown(Pictures.jpeg(painted, 0.9f, true));

    for (int y = 0; y < inOnePart.getHeight(); y++) {
      for (int x = 0; x < inOnePart.getWidth(); x++) {
        assertThat(Math.abs((inOnePart.getRGB(x, y) & 0xFF) - (inManyParts.getRGB(x, y) & 0xFF)))
            .as("%d,%d", x, y)
            .isLessThan(8);
      }
    }
  }

  private BufferedImage shown(byte[] picture) {
    return Processing.decoded(new Processing(folder).process(picture), Rendition.SHOW);
  }

  @Test
  void linesOnePixelWideStayOnAMovingPictureToo() {
    BufferedImage one = checkers(new BufferedImage(3842, 100, BufferedImage.TYPE_BYTE_BINARY, TWO));
    BufferedImage other = new BufferedImage(3842, 100, BufferedImage.TYPE_BYTE_BINARY, TWO);

    assertGrey(Pictures.animatedGif(List.of(one, other), 10, 0));
  }

  private void assertGrey(byte[] picture) {
    var image = new Processing(folder).process(picture);
    BufferedImage thumb = Processing.decoded(image, Rendition.THUMB);
    for (int y = 1; y < thumb.getHeight() - 1; y++) {
      for (int x = 1; x < thumb.getWidth() - 1; x++) {
        assertThat(thumb.getRGB(x, y) >> 8 & 0xFF)
            .as("%s at %d,%d", image.picture().format(), x, y)
            .isBetween(0x78, 0x88);
      }
    }
  }

  private static BufferedImage checkers(BufferedImage image) {
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        image.setRGB(x, y, (x + y) % 2 == 0 ? 0xFF000000 : 0xFFFFFFFF);
      }
    }
    return image;
  }
}
