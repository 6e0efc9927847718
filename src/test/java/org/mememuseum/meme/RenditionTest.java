package org.mememuseum.meme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenditionTest {
  @ParameterizedTest
  @CsvSource({
    "SHOW, 1280, 1280, 1280, 1280",
    "SHOW, 1281, 1281, 1280, 1280",
    "SHOW, 4000, 3000, 1280, 960",
    "SHOW, 3000, 4000, 960, 1280",
    "SHOW, 1000, 80, 1000, 80",
    "SHOW, 3000, 6000, 640, 1280",
    "SHOW, 1080, 2400, 1080, 2400",
    "SHOW, 800, 9900, 568, 7029",
    "SHOW, 80, 9900, 80, 9900",
    "SHOW, 1, 10000, 1, 10000",
    "SHOW, 4000, 10000, 1264, 3160",
    "THUMB, 800, 9900, 400, 667",
    "THUMB, 80, 9900, 80, 133",
    "THUMB, 1, 10000, 1, 2",
    "THUMB, 4000, 3000, 400, 300",
    "THUMB, 10000, 80, 400, 3",
    "THUMB, 10000, 1, 400, 1",
    "ORIGINAL, 7300, 5479, 7300, 5479"
  })
  void sizeKeepsTheProportionsAndNeverGrows(
      Rendition rendition, int width, int height, int expectedWidth, int expectedHeight) {
    assertThat(rendition.sizeOf(width, height))
        .isEqualTo(new RenditionSize(expectedWidth, expectedHeight));
  }

  @Test
  void isFoundByItsNameInAnAddressAlone() {
    for (Rendition rendition : Rendition.values()) {
      assertThat(Rendition.find(rendition.pathName())).contains(rendition);
    }
    for (String stranger : List.of("", "SHOW", "show.webp", "../original", "poster")) {
      assertThat(Rendition.find(stranger)).isEmpty();
    }
  }

  @Test
  void onlyTheOriginalKeepsItsFormat() {
    assertThat(Rendition.ORIGINAL.format(ImageFormat.GIF)).isEqualTo(ImageFormat.GIF);
    assertThat(Rendition.SHOW.format(ImageFormat.GIF)).isEqualTo(ImageFormat.WEBP);
    assertThat(Rendition.THUMB.format(ImageFormat.GIF)).isEqualTo(ImageFormat.WEBP);
  }
}
