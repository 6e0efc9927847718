package org.mememuseum.adapter.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mememuseum.meme.ImageFormat;
import org.mememuseum.meme.Rendition;
import org.mememuseum.picture.BadPictures;
import org.mememuseum.picture.InkPictures;
import org.mememuseum.picture.Pictures;
import org.mememuseum.upload.OtherFormat;
import org.mememuseum.upload.PictureRefusedException;
import org.mememuseum.upload.PictureRefusedException.Reason;
import org.mememuseum.upload.ProcessedImage;

/** Pictures that are stored in another format than they were uploaded in. */
class ConvertedPictureTest {
  private static final int RED = 0xFF0000;
  private static final int WHITE = 0xFFFFFF;
  private static final int BLACK = 0;

  @TempDir Path folder;
  private Processing processing;

  @BeforeEach
  void setUp() {
    processing = new Processing(folder);
  }

  @Test
  void aJpegInPrintingInksIsKeptInTheColoursThatBrowsersShow() {
    for (byte[] jpeg :
        List.of(
            InkPictures.cmyk(200, 120),
            InkPictures.adobeCmyk(200, 120),
            InkPictures.ycck(200, 120))) {
      var image = processing.process(jpeg);

      assertThat(image.picture().format()).isEqualTo(ImageFormat.JPEG);
      for (Rendition rendition : image.files().keySet()) {
        BufferedImage decoded = Processing.decoded(image, rendition);
        assertThat(decoded.getRaster().getNumBands()).isEqualTo(3);
        assertColour(decoded.getRGB(20, 20), RED);
        assertColour(decoded.getRGB(180, 20), WHITE);
        assertColour(decoded.getRGB(20, 110), BLACK);
      }
    }
  }

  @Test
  void aBigOneInPrintingInksIsReadInBands() {
    var image = processing.process(InkPictures.ycck(3600, 2400));

    BufferedImage original = Processing.decoded(image, Rendition.ORIGINAL);
    assertColour(original.getRGB(20, 20), RED);
    assertColour(original.getRGB(3500, 1700), WHITE);
    assertColour(original.getRGB(20, 2390), BLACK);
  }

  @Test
  void printingInksLookAsTheirProfileSays() {
    byte[] profiled = InkPictures.profiled(InkPictures.cmyk(200, 120), InkPictures.profile(137));

    BufferedImage original = Processing.decoded(processing.process(profiled), Rendition.ORIGINAL);

    // By this profile, yellow over magenta is a middle grey.
    assertColour(original.getRGB(20, 20), 0x808080);
    assertColour(original.getRGB(180, 20), WHITE);
  }

  @Test
  void printingInksWithABrokenProfileLookAsWithoutOne() {
    byte[] profile = InkPictures.profile(137);
    Arrays.fill(profile, 150, 176, (byte) 0x7F);
    byte[] profiled = InkPictures.profiled(InkPictures.cmyk(200, 120), profile);

    BufferedImage original = Processing.decoded(processing.process(profiled), Rendition.ORIGINAL);

    assertColour(original.getRGB(20, 20), RED);
  }

  @Test
  void printingInksAreTurnedUpright() {
    var image = processing.process(InkPictures.turned(InkPictures.adobeCmyk(200, 120), 6));

    assertThat(image.picture().width()).isEqualTo(120);
    BufferedImage original = Processing.decoded(image, Rendition.ORIGINAL);
    assertColour(original.getRGB(100, 20), RED);
    assertColour(original.getRGB(100, 180), WHITE);
    assertColour(original.getRGB(5, 20), BLACK);
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_BYTE_BINARY,
        BufferedImage.TYPE_BYTE_INDEXED,
        BufferedImage.TYPE_BYTE_GRAY,
        BufferedImage.TYPE_3BYTE_BGR,
        BufferedImage.TYPE_USHORT_565_RGB,
        BufferedImage.TYPE_INT_RGB
      })
  void aBmpIsKeptAsAPngOfTheSamePixels(int type) throws IOException {
    byte[] bmp = Pictures.written(Pictures.painted(301, 203, type), "bmp");

    var image = processing.process(bmp);

    assertThat(image.picture().format()).isEqualTo(ImageFormat.PNG);
    assertSamePixels(ImageIO.read(new ByteArrayInputStream(bmp)), image);
  }

  @Test
  void aBmpMayComeFromTheTop() {
    byte[] bmp = Pictures.written(Pictures.painted(300, 200), "bmp");
    ByteBuffer.wrap(bmp).order(ByteOrder.LITTLE_ENDIAN).putInt(22, -200);

    var picture = processing.process(bmp).picture();

    assertThat(picture.height()).isEqualTo(200);
  }

  @Test
  void aBmpThatClaimsMoreThanItHasIsRefusedBeforeRoomIsMade() {
    byte[] bmp = Pictures.written(Pictures.painted(300, 200), "bmp");
    refused(changed(bmp, 18, 8000), Reason.DAMAGED);
    refused(changed(bmp, 18, 60_000), Reason.SIDE_TOO_LONG);
    refused(changed(bmp, 22, Integer.MIN_VALUE), Reason.DAMAGED);
    refused(changed(bmp, 10, Integer.MAX_VALUE), Reason.DAMAGED);
    refused(changed(bmp, 46, Integer.MAX_VALUE), Reason.UNSUPPORTED_FORMAT);
    refused(Arrays.copyOf(bmp, bmp.length / 2), Reason.DAMAGED);
    assertThat(refused(BadPictures.packedBmp(), Reason.UNSUPPORTED_FORMAT).messageKey())
        .isEqualTo(OtherFormat.BMP.messageKey());
  }

  private static byte[] changed(byte[] bmp, int at, int value) {
    byte[] bytes = bmp.clone();
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(at, value);
    return bytes;
  }

  private PictureRefusedException refused(byte[] bytes, Reason reason) {
    var refusal = new PictureRefusedException[1];
    assertThatThrownBy(() -> processing.process(bytes))
        .isInstanceOfSatisfying(
            PictureRefusedException.class,
            thrown -> {
              assertThat(thrown.reason()).isEqualTo(reason);
              refusal[0] = thrown;
            });
    return refusal[0];
  }

  private static void assertSamePixels(BufferedImage before, ProcessedImage image) {
    BufferedImage after = Processing.decoded(image, Rendition.ORIGINAL);
    int[] expected = before.getRGB(0, 0, before.getWidth(), before.getHeight(), null, 0, 301);
    assertThat(after.getRGB(0, 0, after.getWidth(), after.getHeight(), null, 0, 301))
        .isEqualTo(expected);
  }

  private static void assertColour(int rgb, int expected) {
    for (int shift = 0; shift <= 16; shift += 8) {
      assertThat(rgb >> shift & 0xFF)
          .as("%06x for %06x", rgb & WHITE, expected)
          .isCloseTo(expected >> shift & 0xFF, within(6));
    }
  }
}
