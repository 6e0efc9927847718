package org.mememuseum.adapter.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mememuseum.meme.Rendition;
import org.mememuseum.picture.Pictures;
import org.mememuseum.upload.ProcessedImage;
import org.mememuseum.upload.UploadLimits;

class SmallestFileTest {
  @TempDir Path folder;

  private Path work;

  @BeforeEach
  void make() throws IOException {
    work = Files.createDirectory(folder.resolve("work"));
  }

  @Test
  void aShortOriginalThatFitsIsShown() throws IOException {
    // WebP needs many bytes to reproduce the artefacts of a poor JPEG of noise.
    var image = processed(Pictures.jpeg(noise(), 0.05f, false));

    assertThat(image.picture().keptAs(Rendition.SHOW)).isEqualTo(Rendition.ORIGINAL);
    assertThat(image.files()).containsOnlyKeys(Rendition.ORIGINAL, Rendition.THUMB);
    assertThat(work)
        .isDirectoryNotContaining(file -> file.getFileName().toString().startsWith("show"));
  }

  @Test
  void aLongOneGivesWayToItsRendition() throws IOException {
    var image = processed(Pictures.written(Pictures.painted(600, 400), "png"));

    assertThat(image.picture().originalShown()).isFalse();
    assertThat(Files.size(image.files().get(Rendition.SHOW))).isLessThan(image.picture().bytes());
  }

  @Test
  void oneThatDoesNotFitGivesWayHoweverShortItIs() throws IOException {
    var blank = new BufferedImage(3_000, 200, BufferedImage.TYPE_BYTE_BINARY);

    var image = processed(Pictures.written(blank, "png"));

    assertThat(image.picture().originalShown()).isFalse();
    assertThat(image.files()).containsKey(Rendition.SHOW);
  }

  private static BufferedImage noise() {
    var image = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
    var random = new Random(1);
    for (int i = 0; i < 200 * 200; i++) {
      image.setRGB(i % 200, i / 200, random.nextInt(1 << 24));
    }
    return image;
  }

  private ProcessedImage processed(byte[] picture) throws IOException {
    Path source = Files.write(folder.resolve("source"), picture);
    return new SmallestFile(new ImageIoProcessor(() -> UploadLimits.STANDARD, 100))
        .process(source, work);
  }
}
