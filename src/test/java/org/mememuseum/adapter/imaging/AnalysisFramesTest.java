package org.mememuseum.adapter.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.mememuseum.meme.ImageFormat;
import org.mememuseum.meme.Picture;
import org.mememuseum.picture.Pictures;
import org.mememuseum.picture.WebpPictures;
import org.mememuseum.upload.PictureRefusedException;
import org.mememuseum.upload.StillFrames;
import org.mememuseum.upload.UploadLimits;

class AnalysisFramesTest {
  private final StillFrames frames =
      new ImageIoProcessor(() -> UploadLimits.STANDARD, 100).stillFrames();

  @Test
  void aStillOfEveryFormatGivesOneFrameThatShowsIt() {
    for (byte[] original :
        List.of(
            Pictures.jpeg(400, 300),
            Pictures.png(400, 300),
            Pictures.gif(400, 300),
            Pictures.webp(400, 300))) {
      BufferedImage frame = decoded(only(frames(original, 400, 300, 5)));

      assertThat(frame.getWidth()).isEqualTo(400);
      assertThat(frame.getHeight()).isEqualTo(300);
      assertLooksLike(frame, 50, 40, Pictures.TOP_LEFT);
      assertLooksLike(frame, 350, 40, Pictures.TOP_RIGHT);
      assertLooksLike(frame, 50, 260, Pictures.BOTTOM_LEFT);
    }
  }

  @Test
  void ofAnAnimationFramesAreTakenFromBeginningToEnd() {
    for (byte[] original :
        List.of(Pictures.animatedGif(200, 160, 11), Pictures.animatedWebp(200, 160, 11))) {
      var frames = frames(original, 200, 160, 5);

      assertThat(frames).hasSize(5);
      // The black square is 20 pixels high and moves down by 12 each frame.
      assertLooksLike(decoded(frames.get(0)), 110, 10, Color.BLACK);
      assertLooksLike(decoded(frames.get(4)), 110, 137, Color.BLACK);
      assertThat(frames).doesNotHaveDuplicates();
    }
  }

  @Test
  void framesAreEvenlySpread() {
    assertThat(AnalysisFrames.spread(300, 5)).containsExactlyInAnyOrder(0, 75, 150, 224, 299);
    assertThat(AnalysisFrames.spread(3, 5)).containsExactlyInAnyOrder(0, 1, 2);
    assertThat(AnalysisFrames.spread(9, 1)).containsExactly(0);
  }

  @Test
  void whatIsSeeThroughStandsOnWhite() {
    var frame = decoded(only(frames(Pictures.pngWithAlpha(200, 200), 200, 200, 5)));

    assertLooksLike(frame, 150, 100, Color.WHITE);
    assertLooksLike(frame, 20, 20, Pictures.TOP_LEFT);
  }

  @Test
  void aBigPictureIsShrunkAndAtMostFiveMegabytesLong() {
    byte[] file = only(frames(WebpPictures.still(noise(2600, 2600)), 2600, 2600, 5));

    assertThat(Math.max(decoded(file).getWidth(), decoded(file).getHeight()))
        .isLessThanOrEqualTo(1920);
    assertThat(file.length).isLessThanOrEqualTo(5 * 1024 * 1024);
  }

  @Test
  void aSmallPictureIsEnlargedAndAThinOneGetsBorders() {
    BufferedImage small = decoded(only(frames(Pictures.png(30, 20), 30, 20, 5)));
    BufferedImage thin = decoded(only(frames(Pictures.png(4000, 100), 4000, 100, 5)));

    assertThat(List.of(small.getWidth(), small.getHeight())).containsExactly(120, 80);
    assertLooksLike(small, 8, 8, Pictures.TOP_LEFT);
    assertThat(List.of(thin.getWidth(), thin.getHeight())).containsExactly(1280, 80);
    assertLooksLike(thin, 640, 2, Color.WHITE);
  }

  @Test
  void bytesThatAreNoPictureAreRefused() {
    assertThatThrownBy(() -> frames("no picture at all".getBytes(), 10, 10, 5))
        .isInstanceOf(PictureRefusedException.class);
  }

  private List<byte[]> frames(byte[] original, int width, int height, int limit) {
    var picture =
        new Picture(
            ImageFormat.PNG,
            width,
            height,
            original.length,
            original.length,
            "0".repeat(64),
            0,
            false,
            false,
            false,
            false,
            false,
            Optional.empty());
    return frames.of(picture, new ByteArrayInputStream(original), limit);
  }

  private static byte[] only(List<byte[]> frames) {
    assertThat(frames).hasSize(1);
    return frames.get(0);
  }

  private static BufferedImage decoded(byte[] jpeg) {
    assertThat(jpeg).startsWith(0xFF, 0xD8, 0xFF);
    try {
      return ImageIO.read(new ByteArrayInputStream(jpeg));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedImage noise(int width, int height) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var random = new Random(7);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, random.nextInt());
      }
    }
    return image;
  }

  private static void assertLooksLike(BufferedImage image, int x, int y, Color colour) {
    var seen = new Color(image.getRGB(x, y));
    int distance =
        Math.abs(seen.getRed() - colour.getRed())
            + Math.abs(seen.getGreen() - colour.getGreen())
            + Math.abs(seen.getBlue() - colour.getBlue());
    assertThat(distance).as("%s at %d,%d like %s", seen, x, y, colour).isLessThan(60);
  }
}
