package org.mememuseum.adapter.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mememuseum.meme.Colour;
import org.mememuseum.meme.Rendition;
import org.mememuseum.meme.RenditionSize;
import org.mememuseum.picture.Pictures;
import org.mememuseum.upload.ProcessedImage;

/** What listings show on sharp screens, and before anything has come. */
class MediumRenditionTest {
  @TempDir Path folder;

  @Test
  void aLargePictureHasOneOfAMediumSize() throws IOException {
    var image = processed(Pictures.noise(1000, 800));

    assertThat(image.picture().sizeOf(Rendition.MEDIUM)).isEqualTo(new RenditionSize(700, 560));
    assertThat(Processing.decoded(image, Rendition.MEDIUM).getWidth()).isEqualTo(700);
    assertThat(Files.size(image.files().get(Rendition.MEDIUM)))
        .isLessThan(Files.size(image.files().get(Rendition.SHOW)));
  }

  @Test
  void ofAnAnimationItIsStill() {
    var image = processed(Pictures.animatedGif(640, 480, 3));

    assertThat(image.picture().keptAs(Rendition.MEDIUM)).isEqualTo(Rendition.MEDIUM);
    assertThat(Processing.decoded(image, Rendition.MEDIUM).getWidth()).isEqualTo(640);
  }

  @Test
  void whereAnotherDoesAsWellThatIsServed() {
    assertThat(processed(Pictures.jpeg(650, 500)).picture().keptAs(Rendition.MEDIUM))
        .isEqualTo(Rendition.SHOW);
    assertThat(processed(Pictures.jpeg(500, 1600)).picture().keptAs(Rendition.MEDIUM))
        .isEqualTo(Rendition.THUMB);
    assertThat(processed(Pictures.animatedGif(300, 200, 3)).picture().keptAs(Rendition.MEDIUM))
        .isEqualTo(Rendition.THUMB);
  }

  @Test
  void whereTheLargeOneIsAShortFileThatIsServed() {
    var image = processed(Pictures.jpeg(1600, 1200));

    assertThat(image.picture().keptAs(Rendition.MEDIUM)).isEqualTo(Rendition.SHOW);
    assertThat(folder.resolve("work")).isDirectoryNotContaining("glob:**/medium*");
  }

  @Test
  void theMainColourIsTheOneThatCoversMost() {
    var image = new BufferedImage(300, 200, BufferedImage.TYPE_INT_ARGB);
    var pen = image.createGraphics();
    pen.setColor(new Color(30, 60, 200));
    pen.fillRect(0, 0, 300, 120);
    pen.setColor(new Color(220, 200, 180));
    pen.fillRect(0, 120, 300, 30);
    pen.dispose();

    assertThat(processed(Pictures.written(image, "png")).picture().mainColour())
        .contains(new Colour(30, 60, 200));
  }

  @Test
  void whatIsSeenThroughEverywhereHasNone() {
    var nothing = new BufferedImage(300, 200, BufferedImage.TYPE_INT_ARGB);

    assertThat(processed(Pictures.written(nothing, "png")).picture().mainColour()).isEmpty();
  }

  private ProcessedImage processed(byte[] picture) {
    return new Processing(folder).process(picture);
  }
}
