package org.mememuseum.adapter.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mememuseum.meme.ImageFormat;
import org.mememuseum.meme.Rendition;
import org.mememuseum.meme.RenditionSize;
import org.mememuseum.picture.Pictures;
import org.mememuseum.picture.WebpPictures;

class AcceptedPictureTest {
  @TempDir Path folder;
  private Processing processing;

  @BeforeEach
  void setUp() {
    processing = new Processing(folder);
  }

  static Stream<Arguments> pictures() {
    return Stream.of(
        Arguments.of(ImageFormat.JPEG, Pictures.jpeg(1400, 301), false),
        Arguments.of(ImageFormat.PNG, Pictures.png(303, 1400), false),
        Arguments.of(ImageFormat.PNG, Pictures.pngWithAlpha(300, 200), false),
        Arguments.of(ImageFormat.GIF, Pictures.gif(500, 333), false),
        Arguments.of(ImageFormat.GIF, Pictures.animatedGif(410, 300, 4), true),
        Arguments.of(ImageFormat.WEBP, Pictures.webp(1401, 300), false),
        Arguments.of(ImageFormat.WEBP, Pictures.animatedWebp(1500, 300, 3), true));
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void everyFormatComesOutWithRenditionsOfTheSizesThatPagesExpect(
      ImageFormat format, byte[] bytes, boolean animated) {
    var image = processing.process(bytes);

    assertThat(image.picture().format()).isEqualTo(format);
    assertThat(image.picture().animated()).isEqualTo(animated);
    for (Rendition rendition : image.files().keySet()) {
      var decoded = Processing.decoded(image, rendition);
      assertThat(new RenditionSize(decoded.getWidth(), decoded.getHeight()))
          .as(rendition.name())
          .isEqualTo(image.picture().sizeOf(rendition));
    }
  }

  @Test
  void ofWebpAJpegIsKeptForOtherSitesWithWhiteWhereItIsTransparent() throws IOException {
    var still = processing.process(WebpPictures.still(decoded(Pictures.pngWithAlpha(300, 200))));

    assertThat(still.picture().formatOf(Rendition.SHARE)).isEqualTo(ImageFormat.JPEG);
    assertThat(Processing.bytes(still, Rendition.SHARE)).startsWith(0xff, 0xd8, 0xff);
    var decoded = Processing.decoded(still, Rendition.SHARE);
    assertThat(decoded.getRGB(299, 100)).isEqualTo(0xffffffff);

    var moving = processing.process(Pictures.animatedWebp(300, 200, 3));
    assertThat(Processing.bytes(moving, Rendition.SHARE)).startsWith(0xff, 0xd8, 0xff);
  }

  private static BufferedImage decoded(byte[] bytes) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(bytes));
  }

  @Test
  void ofOtherFormatsTheOriginalIsShared() {
    var picture = processing.process(Pictures.animatedGif(410, 300, 4)).picture();

    assertThat(picture.keptAs(Rendition.SHARE)).isEqualTo(Rendition.ORIGINAL);
    assertThat(picture.formatOf(Rendition.SHARE)).isEqualTo(ImageFormat.GIF);
  }
}
