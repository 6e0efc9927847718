package org.mememuseum.adapter.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mememuseum.meme.Rendition;
import org.mememuseum.picture.InkPictures;
import org.mememuseum.picture.JpegPictures;
import org.mememuseum.picture.MarkedPictures;
import org.mememuseum.picture.Pictures;
import org.mememuseum.picture.WebpPictures;
import org.mememuseum.upload.ProcessedImage;

class OrientationTest {
  private static final int WIDTH = 160;
  private static final int HEIGHT = 112;

  @TempDir Path folder;
  private Processing processing;

  @BeforeEach
  void setUp() {
    processing = new Processing(folder);
  }

  // The letters are the corners red, green, blue, yellow: top left, top right, bottom left, right.
  @ParameterizedTest
  @CsvSource({
    "1, RGBY", "2, GRYB", "3, YBGR", "4, BYRG", "5, RBGY", "6, BRYG", "7, YGBR", "8, GYRB"
  })
  void everyFormatComesOutUpright(int orientation, String corners) {
    byte[] png = Pictures.png(WIDTH, HEIGHT);
    byte[] webp = Pictures.webp(WIDTH, HEIGHT);
    for (byte[] bytes :
        List.of(
            MarkedPictures.jpeg(WIDTH, HEIGHT, orientation),
            MarkedPictures.png(png, orientation),
            MarkedPictures.webp(webp, WIDTH, HEIGHT, orientation))) {
      var image = processing.process(bytes);

      boolean turned = orientation > 4;
      assertThat(image.picture().width()).isEqualTo(turned ? HEIGHT : WIDTH);
      assertThat(image.picture().height()).isEqualTo(turned ? WIDTH : HEIGHT);
      assertCorners(image, corners);
    }
  }

  private static void assertCorners(ProcessedImage image, String corners) {
    for (Rendition rendition : image.files().keySet()) {
      BufferedImage decoded = Processing.decoded(image, rendition);
      int right = decoded.getWidth() - 5;
      int bottom = decoded.getHeight() - 5;
      String actual =
          letter(decoded.getRGB(5, 5))
              + letter(decoded.getRGB(right, 5))
              + letter(decoded.getRGB(5, bottom))
              + letter(decoded.getRGB(right, bottom));
      assertThat(actual).as(image.picture().format() + " " + rendition).isEqualTo(corners);
    }
  }

  private static String letter(int rgb) {
    var colour = new Color(rgb);
    boolean red = colour.getRed() > 128;
    boolean green = colour.getGreen() > 128;
    boolean blue = colour.getBlue() > 128;
    return red && green ? "Y" : red ? "R" : green ? "G" : blue ? "B" : "?";
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_INT_RGB,
        BufferedImage.TYPE_INT_ARGB,
        BufferedImage.TYPE_BYTE_GRAY,
        BufferedImage.TYPE_USHORT_GRAY,
        BufferedImage.TYPE_BYTE_BINARY,
        BufferedImage.TYPE_BYTE_INDEXED
      })
  void aPngOfEveryKindIsTurnedWithoutLoss(int type) {
    BufferedImage painted = Pictures.painted(WIDTH + 3, HEIGHT + 1, type);
    byte[] lying = MarkedPictures.png(Pictures.written(painted, "png"), 6);

    var image = processing.process(lying);

    BufferedImage upright = Processing.decoded(image, Rendition.ORIGINAL);
    assertThat(differences(painted, upright).max()).hasValue(0);
  }

  @Test
  void aWebpThatHadALossDoesNotGrowWhenItIsTurned() {
    BufferedImage noise = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
    var random = new Random(1);
    for (int i = 0; i < 600 * 400; i++) {
      noise.setRGB(i % 600, i / 600, 0x404040 + random.nextInt(0x40) * 0x010101);
    }
    byte[] webp = WebpPictures.still(noise);

    var image = processing.process(MarkedPictures.webp(webp, 600, 400, 6));

    assertThat(image.picture().bytes()).isLessThan(2L * webp.length);
  }

  @Test
  void anUprightJpegLooksTheSame() {
    byte[] plain = Pictures.jpeg(WIDTH, HEIGHT);
    BufferedImage lying = Processing.decoded(processing.process(plain), Rendition.ORIGINAL);

    var image = processing.process(MarkedPictures.jpeg(WIDTH, HEIGHT, 6));

    BufferedImage upright = Processing.decoded(image, Rendition.ORIGINAL);
    assertThat(differences(lying, upright).average().orElseThrow()).isLessThan(1);
  }

  @ParameterizedTest
  @CsvSource({"2, 2", "3, 3", "4, 4", "5, 5", "6, 8", "7, 7", "8, 6"})
  void aJpegOfWholeBlocksIsTurnedWithoutAnyLoss(int orientation, int back) {
    for (boolean progressive : new boolean[] {false, true}) {
      byte[] plain = Pictures.jpeg(Pictures.painted(WIDTH, HEIGHT), 0.8f, progressive);

      byte[] turned = original(InkPictures.turned(plain, orientation));
      byte[] turnedBack = original(InkPictures.turned(turned, back));

      assertThat(turned).hasSizeLessThan(plain.length * 11 / 10);
      assertThat(pixels(turnedBack)).isEqualTo(pixels(plain));
      assertThat(JpegPictures.marker(turned, 0xC0)).isPositive();
    }
  }

  @Test
  void aJpegWithPartsOfBlocksAtAnEdgeThatStaysThereIsTurnedWithoutLossToo() {
    byte[] plain = Pictures.jpeg(Pictures.painted(WIDTH - 5, HEIGHT), 0.8f, false);

    byte[] turned = original(InkPictures.turned(plain, 6));

    // Turning makes its left edge the upper one, and moves the parts on the right below.
    assertThat(turned).hasSizeLessThan(plain.length * 11 / 10);
    assertThat(differences(decoded(plain), decoded(turned)).max().orElseThrow()).isLessThan(9);
  }

  private byte[] original(byte[] jpeg) {
    return Processing.bytes(processing.process(jpeg), Rendition.ORIGINAL);
  }

  private static int[] pixels(byte[] jpeg) {
    BufferedImage image = decoded(jpeg);
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  private static BufferedImage decoded(byte[] jpeg) {
    try {
      return ImageIO.read(new ByteArrayInputStream(jpeg));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the differences in green, pixel by pixel, once the first is turned to the right. */
  private static IntStream differences(BufferedImage lying, BufferedImage upright) {
    int width = upright.getWidth();
    return IntStream.range(0, width * upright.getHeight())
        .map(
            i -> {
              int there = lying.getRGB(i / width, lying.getHeight() - 1 - i % width);
              int here = upright.getRGB(i % width, i / width);
              return Math.abs((there >> 8 & 0xFF) - (here >> 8 & 0xFF));
            });
  }
}
