package org.mememuseum.adapter.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mememuseum.meme.Rendition;
import org.mememuseum.picture.InkPictures;
import org.mememuseum.picture.JpegPictures;
import org.mememuseum.picture.MarkedPictures;
import org.mememuseum.picture.Pictures;
import org.mememuseum.picture.WebpPictures;
import org.mememuseum.upload.PictureRefusedException;

class ManglingTest {
  private static final int ATTEMPTS = Integer.getInteger("museum.mangled", 150);

  @TempDir Path folder;

  static Stream<byte[]> pictures() {
    return Stream.of(
        MarkedPictures.jpeg(96, 80, 6),
        JpegPictures.progressive(Pictures.painted(96, 80)),
        InkPictures.ycck(96, 80),
        Pictures.written(Pictures.painted(96, 80), "bmp"),
        Pictures.progressive(Pictures.painted(96, 80), "png"),
        MarkedPictures.png(Pictures.pngWithAlpha(96, 80), 6),
        Pictures.animatedGif(96, 80, 3),
        Pictures.animatedWebp(96, 80, 3),
        MarkedPictures.webp(Pictures.webp(96, 80), 96, 80, 6),
        WebpPictures.lossless(Pictures.painted(96, 80)));
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void mangledBytesAreEitherAcceptedOrRefusedAndNothingElse(byte[] sound) {
    var random = new Random(1);
    var processing = new Processing(folder);
    for (int i = 0; i < ATTEMPTS; i++) {
      byte[] mangled = mangled(sound, random);
      try {
        assertThat(processing.process(mangled).files()).containsKey(Rendition.ORIGINAL);
      } catch (PictureRefusedException refused) {
        assertThat(refused.messageKey()).startsWith("picture.");
      }
    }
  }

  private static byte[] mangled(byte[] sound, Random random) {
    boolean cut = random.nextInt(4) == 0;
    byte[] mangled = Arrays.copyOf(sound, cut ? 1 + random.nextInt(sound.length) : sound.length);
    for (int i = random.nextInt(4); i >= 0; i--) {
      // Mostly near the beginning, where the structure is.
      int end = random.nextBoolean() ? Math.min(400, mangled.length) : mangled.length;
      mangled[random.nextInt(end)] = (byte) random.nextInt(256);
    }
    return mangled;
  }
}
