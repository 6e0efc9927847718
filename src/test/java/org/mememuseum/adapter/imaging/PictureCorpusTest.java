package org.mememuseum.adapter.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.mememuseum.meme.Rendition;
import org.mememuseum.picture.Corpus;
import org.mememuseum.upload.PictureRefusedException;
import org.mememuseum.upload.PictureRefusedException.Reason;

/** The result for each odd picture; sizes and colours are those that Chromium shows. */
class PictureCorpusTest {
  private static final int LOST_BY_PACKING = 34;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvFileSource(resources = "/pictures/taken.csv", numLinesToSkip = 1)
  void anOddPictureThatBrowsersShowIsTakenInAsTheyShowIt(
      String name, String size, String nearTopLeft, String nearBottomRight) {
    var image = new Processing(folder).process(Corpus.picture(name));

    assertThat(image.picture().width() + "x" + image.picture().height()).isEqualTo(size);
    BufferedImage show = Processing.decoded(image, Rendition.SHOW);
    assertLooksLike(nearTopLeft, show, 0.1);
    assertLooksLike(nearBottomRight, show, 0.9);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/pictures/refused.csv", numLinesToSkip = 1)
  void anOddPictureOfWhichPixelsAreMissingIsRefused(String name, Reason reason) {
    var refusal =
        catchThrowableOfType(
            PictureRefusedException.class,
            () -> new Processing(folder).process(Corpus.picture(name)));

    assertThat(refusal).isNotNull();
    assertThat(refusal.reason()).isEqualTo(reason);
  }

  private static void assertLooksLike(String rgb, BufferedImage image, double share) {
    int x = (int) (image.getWidth() * share);
    int y = (int) (image.getHeight() * share);
    int colour = image.getRGB(x, y);
    String[] expected = rgb.split(" ");
    for (int i = 0; i < 3; i++) {
      assertThat(colour >> 16 - 8 * i & 0xFF)
          .as("channel %d at %d,%d of %s", i, x, y, rgb)
          .isCloseTo(Integer.parseInt(expected[i]), within(LOST_BY_PACKING));
    }
  }
}
