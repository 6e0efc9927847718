package org.mememuseum.adapter.imaging.format.png;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mememuseum.adapter.imaging.Processing;
import org.mememuseum.meme.Rendition;
import org.mememuseum.picture.BadPictures;
import org.mememuseum.picture.Pictures;

/** PNG colours that are not sRGB, given without a profile. */
class PngColourSpaceTest {
  private static final int HEADER_END = 33;
  private static final Color STORED = new Color(180, 100, 60);
  // STORED, a Display P3 sample, converted to sRGB by the matrix.
  private static final Color SEEN = new Color(192, 95, 49);
  private static final byte[] P3 = primaries(31270, 32900, 68000, 32000, 26500, 69000, 15000, 6000);
  private static final byte[] USUAL =
      primaries(31270, 32900, 64000, 33000, 30000, 60000, 15000, 6000);
  private static final byte[] GAMMA = chunk("gAMA", 45455);

  @TempDir Path folder;

  @Test
  void codesOfOtherPrimariesAreHeeded() {
    assertShown(SEEN, codes(12, 13, 0, 1));
    assertShown(STORED, codes(1, 13, 0, 1));
  }

  @Test
  void codesGoBeforeWhateverElseIsSaid() {
    assertShown(STORED, codes(1, 13, 0, 1), P3, GAMMA);
  }

  @Test
  void codesThatNobodyCanShowHereChangeNothing() {
    assertShown(STORED, codes(9, 16, 0, 1));
    assertShown(STORED, codes(12, 13, 1, 1));
    assertShown(STORED, codes(99, 99, 0, 1));
  }

  @Test
  void primariesAreHeededTogetherWithABrightness() {
    assertShown(SEEN, P3, GAMMA);
    assertShown(STORED, P3);
    assertShown(STORED, USUAL, GAMMA);
    assertShown(STORED, P3, GAMMA, BadPictures.pngChunk("sRGB", new byte[1]));
  }

  @Test
  void primariesThatAreNoColoursChangeNothing() {
    assertShown(STORED, primaries(0, 0, 0, 0, 0, 0, 0, 0), GAMMA);
    assertShown(STORED, primaries(1, 1, 1, 1, 1, 1, 1, 1), GAMMA);
    assertShown(STORED, P3, chunk("gAMA", 0));
  }

  private static byte[] codes(int... codes) {
    var content = ByteBuffer.allocate(4);
    IntStream.of(codes).forEach(code -> content.put((byte) code));
    return BadPictures.pngChunk("cICP", content.array());
  }

  private static byte[] primaries(int... parts) {
    return chunk("cHRM", parts);
  }

  private static byte[] chunk(String type, int... numbers) {
    var content = ByteBuffer.allocate(4 * numbers.length);
    IntStream.of(numbers).forEach(content::putInt);
    return BadPictures.pngChunk(type, content.array());
  }

  private void assertShown(Color expected, byte[]... chunks) {
    var image = new BufferedImage(120, 90, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 120 * 90; i++) {
      image.setRGB(i % 120, i / 120, STORED.getRGB() + (i % 2));
    }
    byte[] plain = Pictures.written(image, "png");
    var bytes = new ByteArrayOutputStream();
    bytes.write(plain, 0, HEADER_END);
    for (byte[] chunk : chunks) {
      bytes.writeBytes(chunk);
    }
    bytes.write(plain, HEADER_END, plain.length - HEADER_END);
    var processed = new Processing(folder).process(bytes.toByteArray());

    var seen = new Color(Processing.decoded(processed, Rendition.SHOW).getRGB(60, 45));

    assertThat(new int[] {seen.getRed(), seen.getGreen(), seen.getBlue()})
        .as(seen.toString())
        .satisfies(
            rgb -> {
              // A gamma of 1/2.2 is close to the sRGB curve, but not equal.
              assertThat(rgb[0]).isCloseTo(expected.getRed(), within(5));
              assertThat(rgb[1]).isCloseTo(expected.getGreen(), within(5));
              assertThat(rgb[2]).isCloseTo(expected.getBlue(), within(5));
            });
  }
}
