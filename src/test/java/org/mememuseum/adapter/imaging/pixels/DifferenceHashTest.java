package org.mememuseum.adapter.imaging.pixels;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mememuseum.adapter.imaging.Processing;
import org.mememuseum.meme.Picture;
import org.mememuseum.picture.MarkedPictures;
import org.mememuseum.picture.Pictures;

class DifferenceHashTest {
  @TempDir Path folder;
  private Processing processing;

  @BeforeEach
  void setUp() {
    processing = new Processing(folder);
  }

  @Test
  void theSamePictureInAnotherFormatOrSizeIsALookAlike() {
    Picture picture = picture(Pictures.png(800, 600));

    assertThat(picture.distanceTo(picture(Pictures.jpeg(800, 600)))).isLessThanOrEqualTo(4);
    assertThat(picture.distanceTo(picture(Pictures.webp(400, 300)))).isLessThanOrEqualTo(4);
    assertThat(picture.distanceTo(picture(Pictures.gif(600, 450)))).isLessThanOrEqualTo(4);
  }

  @Test
  void anotherPictureIsNoLookAlike() {
    Picture picture = picture(Pictures.png(800, 600));
    Picture turned = picture(MarkedPictures.jpeg(800, 600, 3));

    assertThat(picture.distanceTo(turned)).isGreaterThan(10);
  }

  @Test
  void aPictureThinnerThanTheGridHasAHashToo() {
    var thin = new BufferedImage(5000, 80, BufferedImage.TYPE_BYTE_GRAY);

    assertThat(picture(Pictures.written(thin, "png")).perceptualHash()).isZero();
  }

  private Picture picture(byte[] bytes) {
    return processing.process(bytes).picture();
  }
}
