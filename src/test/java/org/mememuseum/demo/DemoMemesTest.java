package org.mememuseum.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mememuseum.demo.kit.Artwork;
import org.mememuseum.demo.kit.PictureFormat;

class DemoMemesTest {
  private static final List<String> CATEGORIES =
      List.of(
          "animals", "art", "games", "internet", "life", "school", "science", "technology", "work");

  private static Map<DemoMeme, byte[]> drawn;

  @BeforeAll
  static void drawAll() {
    drawn = DemoMemes.all().stream().collect(Collectors.toMap(Function.identity(), DemoMeme::draw));
  }

  @Test
  void thereAreTwentyFourDifferentMemes() {
    assertThat(DemoMemes.all()).hasSize(24);
    assertThat(DemoMemes.all()).extracting(DemoMeme::title).doesNotHaveDuplicates();
    assertThat(DemoMemes.all()).extracting(DemoMeme::fileName).doesNotHaveDuplicates();
    assertThat(drawn.values().stream().map(java.util.Arrays::hashCode)).doesNotHaveDuplicates();
  }

  @Test
  void everyTextKeepsTheMuseumsLimits() {
    assertThat(DemoMemes.all())
        .allSatisfy(
            meme -> {
              assertThat(meme.title()).isNotBlank().hasSizeLessThanOrEqualTo(120);
              assertThat(meme.description()).isNotBlank().hasSizeLessThanOrEqualTo(2000);
              assertThat(meme.tags()).hasSizeBetween(1, 10).doesNotHaveDuplicates();
              assertThat(meme.tags()).allMatch(tag -> tag.matches("[a-z0-9-]{1,30}"));
              assertThat(CATEGORIES).contains(meme.category());
            });
    assertThat(DemoMemes.all()).extracting(DemoMeme::category).containsAll(CATEGORIES);
  }

  @Test
  void everyPictureIsASmallFileThatOpensInItsOwnFormatAndSize() {
    drawn.forEach(
        (meme, bytes) -> {
          assertThat(bytes.length).as(meme.fileName()).isLessThan(1_000_000);
          assertThat(signature(bytes)).as(meme.fileName()).isEqualTo(meme.format());
          BufferedImage image = read(bytes);
          assertThat(image.getWidth()).isBetween(640, 1600);
          assertThat(image.getHeight()).isBetween(640, 1600);
          assertThat(colours(image)).as(meme.fileName()).isGreaterThan(30);
        });
  }

  @Test
  void formatsAndShapesVary() {
    assertThat(DemoMemes.all()).extracting(DemoMeme::format).contains(PictureFormat.values());
    assertThat(drawn.values())
        .map(DemoMemesTest::read)
        .anyMatch(image -> image.getWidth() == image.getHeight())
        .anyMatch(image -> image.getWidth() >= 2 * image.getHeight())
        .anyMatch(image -> image.getHeight() >= 1.5 * image.getWidth());
  }

  @Test
  void theMovingPictureMovesForEver() throws IOException {
    DemoMeme moving =
        DemoMemes.all().stream()
            .filter(meme -> meme.artwork() instanceof Artwork.Moving)
            .findFirst()
            .orElseThrow();
    byte[] bytes = drawn.get(moving);
    ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
    reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(bytes)));

    assertThat(reader.getNumImages(true)).isGreaterThan(10);
    assertThat(pixels(reader.read(0))).isNotEqualTo(pixels(reader.read(5)));
    assertThat(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1))
        .contains("NETSCAPE2.0\3\1\0\0");
  }

  @Test
  void drawingAgainGivesTheSameBytes() {
    DemoMeme meme = DemoMemes.all().get(1);

    assertThat(meme.draw()).isEqualTo(drawn.get(meme));
  }

  @Test
  void everyMemeHasCommentsByTheAudienceAndOneTrends() {
    assertThat(DemoMemes.all())
        .allSatisfy(
            meme -> {
              assertThat(DemoComments.on(meme)).hasSizeBetween(1, 5);
              assertThat(DemoComments.on(meme))
                  .allMatch(remark -> DemoMember.AUDIENCE.contains(remark.author()));
              assertThat(DemoComments.likersOf(meme)).doesNotHaveDuplicates().isNotEmpty();
            })
        .anyMatch(meme -> DemoComments.likersOf(meme).size() == 12);
    assertThat(DemoMember.AUDIENCE).hasSize(12).doesNotContain(DemoMember.CURIOUS_VISITOR);
  }

  private static PictureFormat signature(byte[] bytes) {
    return switch (bytes[0] & 0xff) {
      case 0xff -> PictureFormat.JPEG;
      case 0x89 -> PictureFormat.PNG;
      case 'G' -> PictureFormat.GIF;
      case 'R' -> PictureFormat.WEBP;
      default -> throw new AssertionError("An unknown format");
    };
  }

  private static BufferedImage read(byte[] bytes) {
    try {
      return ImageIO.read(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static int colours(BufferedImage image) {
    var seen = new HashSet<Integer>();
    for (int y = 0; y < image.getHeight(); y += 7) {
      for (int x = 0; x < image.getWidth(); x += 7) {
        seen.add(image.getRGB(x, y));
      }
    }
    return seen.size();
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }
}
