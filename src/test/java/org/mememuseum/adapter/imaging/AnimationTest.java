package org.mememuseum.adapter.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mememuseum.adapter.imaging.format.AnimatedFile;
import org.mememuseum.adapter.imaging.format.PictureFile;
import org.mememuseum.adapter.imaging.format.webp.WebpFile;
import org.mememuseum.adapter.imaging.pixels.Pixels;
import org.mememuseum.meme.Rendition;
import org.mememuseum.meme.RenditionSize;
import org.mememuseum.picture.GifPictures;
import org.mememuseum.picture.Pictures;
import org.mememuseum.picture.WebpPictures;
import org.mememuseum.upload.UploadLimits;

class AnimationTest {
  private static final int CLEAR = 0;
  private static final int RED = 0xFFFF0000;
  private static final int GREEN = 0xFF00FF00;

  @TempDir Path folder;
  private Processing processing;

  @BeforeEach
  void setUp() {
    processing = new Processing(folder);
  }

  @Test
  void framesKeepTheirTimesAndTheLoop() {
    byte[] gif = Pictures.animatedGif(Pictures.moving(1400, 100, 3), 7, 2);

    WebpFile show = show(gif);

    assertThat(times(show)).containsExactly(70, 70, 70);
    assertThat(show.plays()).isEqualTo(3);
    assertThat(show.width()).isEqualTo(1280);
  }

  @Test
  void theThumbIsTheFirstFrameThatShowsAnything() {
    var empty = new BufferedImage(100, 100, BufferedImage.TYPE_INT_ARGB);
    byte[] webp = WebpPictures.animated(List.of(empty, Pictures.painted(100, 100)), 50, 0);

    BufferedImage thumb = Processing.decoded(processing.process(webp), Rendition.THUMB);

    assertThat(thumb.getRGB(10, 10) >>> 24).isEqualTo(0xFF);
  }

  @Test
  void aLoopForEverStaysOne() {
    assertThat(show(Pictures.animatedGif(100, 100, 2)).plays()).isZero();
    assertThat(show(Pictures.animatedWebp(100, 100, 2)).plays()).isZero();
  }

  @Test
  void framesOfNoTimeTakeAsLongAsBrowsersShowThem() {
    byte[] gif = Pictures.animatedGif(Pictures.moving(100, 100, 2), 0, 0);
    byte[] webp = WebpPictures.animated(Pictures.moving(100, 100, 2), 10, 0);

    assertThat(times(show(gif))).containsExactly(100, 100);
    assertThat(times(show(webp))).containsExactly(100, 100);
  }

  @Test
  void aFrameThatChangesNothingProlongsTheOneBefore() {
    BufferedImage colourful = Pictures.painted(100, 100);
    BufferedImage grey = Pictures.painted(100, 100, BufferedImage.TYPE_BYTE_GRAY);
    byte[] gif = Pictures.animatedGif(List.of(colourful, colourful, grey), 5, 0);

    assertThat(times(show(gif))).containsExactly(100, 50);
  }

  @Test
  void thumbIsStill() {
    var image = processing.process(Pictures.animatedGif(100, 100, 2));

    assertThat(opened(Processing.bytes(image, Rendition.THUMB)).frames()).isEqualTo(1);
  }

  @Test
  void whatAGifFrameCoversIsKeptClearedOrRestored() {
    byte[] gif =
        new GifPictures(100, 100)
            .frame(0, 0, 100, 100, GifPictures.RED, GifPictures.KEEP)
            .frame(10, 10, 20, 20, GifPictures.GREEN, GifPictures.RESTORE)
            .frame(50, 50, 20, 20, GifPictures.GREEN, GifPictures.CLEAR)
            .frame(0, 0, 100, 100, GifPictures.NOTHING, GifPictures.KEEP)
            .end();

    List<Pixels> frames = played(gif, 100);

    assertThat(pixelsAt(frames, 15, 15)).containsExactly(RED, GREEN, RED, RED);
    assertThat(pixelsAt(frames, 55, 55)).containsExactly(RED, RED, GREEN, CLEAR);
    assertThat(pixelsAt(frames, 5, 5)).containsExactly(RED, RED, RED, RED);
  }

  @Test
  void aBigCanvasIsComposedAtASmallerScale() {
    byte[] gif =
        new GifPictures(4000, 100)
            .frame(0, 0, 4000, 100, GifPictures.RED, GifPictures.KEEP)
            .frame(2001, 51, 1999, 49, GifPictures.GREEN, GifPictures.CLEAR)
            .frame(0, 0, 1, 1, GifPictures.GREEN, GifPictures.KEEP)
            .end();

    List<Pixels> frames = played(gif, 1280);

    assertThat(pixelsAt(frames, 960, 24)).containsExactly(RED, GREEN, CLEAR);
    assertThat(pixelsAt(frames, 300, 24)).containsExactly(RED, RED, RED);
  }

  @Test
  void aFrameBesideTheCanvasIsNotSeen() {
    byte[] gif =
        new GifPictures(100, 100)
            .frame(0, 0, 100, 100, GifPictures.RED, GifPictures.KEEP)
            .frame(90, 90, 50, 50, GifPictures.GREEN, GifPictures.CLEAR)
            .frame(300, 300, 10, 10, GifPictures.GREEN, GifPictures.CLEAR)
            .end();

    List<Pixels> frames = played(gif, 100);

    assertThat(pixelsAt(frames, 95, 95)).containsExactly(RED, GREEN, CLEAR);
    assertThat(pixelsAt(frames, 0, 95)).containsExactly(RED, RED, RED);
  }

  @Test
  void webpFramesAreBlendedReplacedAndCleared() {
    byte[] red = WebpPictures.lossless(filled(100, RED));
    byte[] green = WebpPictures.lossless(filled(20, GREEN));
    byte[] clear = WebpPictures.lossless(filled(20, CLEAR));
    int replace = 2;
    int clearAfter = 1;
    var chunks = new ByteArrayOutputStream();
    chunks.writeBytes(WebpPictures.chunk("VP8X", WebpPictures.extended(0x12, 100, 100)));
    chunks.writeBytes(WebpPictures.chunk("ANIM", new byte[6]));
    chunks.writeBytes(WebpPictures.frame(red, 0, 0, 100, 100, 50, replace));
    chunks.writeBytes(WebpPictures.frame(clear, 10, 10, 20, 20, 50, 0));
    chunks.writeBytes(WebpPictures.frame(clear, 10, 10, 20, 20, 50, replace));
    chunks.writeBytes(WebpPictures.frame(green, 10, 10, 20, 20, 50, clearAfter));
    chunks.writeBytes(WebpPictures.frame(clear, 50, 50, 20, 20, 50, 0));

    List<Pixels> frames = played(WebpPictures.file(chunks.toByteArray()), 100);

    assertThat(pixelsAt(frames, 15, 15)).containsExactly(RED, RED, CLEAR, GREEN, CLEAR);
    assertThat(pixelsAt(frames, 55, 55)).containsExactly(RED, RED, RED, RED, RED);
  }

  @Test
  void aPackedGifIsReadAsTheJdkReadsIt() throws Exception {
    byte[] gif = Pictures.gif(317, 211);
    BufferedImage expected = ImageIO.read(new ByteArrayInputStream(gif));

    Pixels drawn = opened(gif).draw(new RenditionSize(317, 211));

    assertThat(drawn.argb()).isEqualTo(expected.getRGB(0, 0, 317, 211, null, 0, 317));
  }

  @Test
  void everyShownFrameLooksLikeItsSource() {
    byte[] gif = Pictures.animatedGif(200, 100, 5);
    List<Pixels> before = played(gif, 200);

    List<Pixels> after = played(Processing.bytes(processing.process(gif), Rendition.SHOW), 200);

    assertThat(after).hasSameSizeAs(before);
    for (int i = 0; i < after.size(); i++) {
      int there = after.get(i).argb()[i * 17 * 200 + 110];
      int expected = before.get(i).argb()[i * 17 * 200 + 110];
      assertThat(there & 0xFF).isCloseTo(expected & 0xFF, offset(40));
    }
  }

  private WebpFile show(byte[] bytes) {
    return (WebpFile) opened(Processing.bytes(processing.process(bytes), Rendition.SHOW));
  }

  private static PictureFile opened(byte[] bytes) {
    return FormatFinder.open(bytes, UploadLimits.STANDARD);
  }

  private static List<Integer> times(AnimatedFile file) {
    List<Integer> times = new ArrayList<>();
    file.play(size(file, file.width()), (pixels, milliseconds) -> times.add(milliseconds));
    return times;
  }

  private static List<Pixels> played(byte[] bytes, int width) {
    var file = (AnimatedFile) opened(bytes);
    List<Pixels> frames = new ArrayList<>();
    file.play(size(file, width), (pixels, milliseconds) -> frames.add(pixels));
    return frames;
  }

  private static RenditionSize size(PictureFile file, int width) {
    return new RenditionSize(width, file.height() * width / file.width());
  }

  private static List<Integer> pixelsAt(List<Pixels> frames, int x, int y) {
    return frames.stream().map(each -> each.argb()[y * each.width() + x]).toList();
  }

  private static BufferedImage filled(int side, int argb) {
    var image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
    int[] pixels = new int[side * side];
    Arrays.fill(pixels, argb);
    image.setRGB(0, 0, side, side, pixels, 0, side);
    return image;
  }
}
