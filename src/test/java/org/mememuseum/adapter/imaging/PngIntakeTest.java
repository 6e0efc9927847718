package org.mememuseum.adapter.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mememuseum.meme.Rendition;
import org.mememuseum.picture.BadPictures;
import org.mememuseum.picture.Corpus;
import org.mememuseum.upload.PictureRefusedException;
import org.mememuseum.upload.PictureRefusedException.Reason;
import org.mememuseum.upload.ProcessedImage;

/** Which defects of a PNG are tolerated, which are refused, and what is removed from it. */
class PngIntakeTest {
  private static final int SIDE = 100;
  private static final int HEADER_END = 33;
  private static final String SECRET = "51.4778 N, 0.0015 W";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"gray2_trns1.png, 40", "gray4_trns15.png, 93"})
  void theGreyThatIsSeeThroughStaysSo(String name, int position) {
    var image = processed(Corpus.picture(name));

    assertThat(image.picture().transparent()).isTrue();
    BufferedImage show = Processing.decoded(image, Rendition.SHOW);
    assertThat(show.getRGB(position, position) >>> 24).isZero();
    assertThat(show.getRGB(5, 5) >>> 24).isEqualTo(0xFF);
  }

  @Test
  void whatFollowsTheRowsDoesNotStay() {
    byte[] secret = SECRET.getBytes(StandardCharsets.US_ASCII);

    for (byte[] data :
        new byte[][] {joined(packed(rows()), secret), packed(joined(rows(), secret))}) {
      byte[] original = Processing.bytes(processed(png(data)), Rendition.ORIGINAL);

      assertThat(new String(original, StandardCharsets.ISO_8859_1)).doesNotContain(SECRET);
      assertThat(original.length).isLessThan(png(packed(rows())).length + 4);
    }
  }

  @Test
  void aWrongChecksumOfTheChunkOrOfTheStreamIsForgivenButNotBoth() {
    byte[] wrongStream = packed(rows());
    wrongStream[wrongStream.length - 1] ^= 1;
    byte[] wrongChunk = png(packed(rows()));
    byte[] bothWrong = png(wrongStream);
    // The checksum of the data chunk is right before the end chunk.
    wrongChunk[wrongChunk.length - 13] ^= 1;
    bothWrong[bothWrong.length - 13] ^= 1;

    assertThat(processed(png(wrongStream)).picture().width()).isEqualTo(SIDE);
    byte[] repaired = Processing.bytes(processed(wrongChunk), Rendition.ORIGINAL);
    assertThat(processed(repaired).picture().width()).isEqualTo(SIDE);
    assertDamaged(bothWrong);
  }

  @Test
  void theBrightnessAFileIsMadeForIsHeededUnlessItIsSrgb() {
    byte[] linear = BadPictures.pngChunk("gAMA", new byte[] {0, 1, (byte) 0x86, (byte) 0xA0});
    byte[] srgb = BadPictures.pngChunk("sRGB", new byte[1]);

    // 255 x (65 / 255) ^ (1 / 2.2)
    assertThat(grey(linear)).isBetween(134, 140);
    assertThat(grey(linear, srgb)).isBetween(62, 68);
    assertThat(grey()).isBetween(62, 68);
  }

  private int grey(byte[]... chunks) {
    byte[] rows = new byte[SIDE * (SIDE + 1)];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = (byte) (i % (SIDE + 1) == 0 ? 0 : 64 + i * 7 % 3);
    }
    byte[] plain = png(packed(rows));
    var bytes = new ByteArrayOutputStream();
    bytes.write(plain, 0, HEADER_END);
    List.of(chunks).forEach(bytes::writeBytes);
    bytes.write(plain, HEADER_END, plain.length - HEADER_END);
    BufferedImage show = Processing.decoded(processed(bytes.toByteArray()), Rendition.SHOW);
    return show.getRGB(SIDE / 2, SIDE / 2) & 0xFF;
  }

  @Test
  void missingRowsAreMissing() {
    assertDamaged(png(packed(Arrays.copyOf(rows(), rows().length - 1))));
    byte[] data = packed(rows());
    assertDamaged(png(Arrays.copyOf(data, data.length / 2)));
  }

  private void assertDamaged(byte[] png) {
    var refusal = catchThrowableOfType(PictureRefusedException.class, () -> processed(png));
    assertThat(refusal).isNotNull();
    assertThat(refusal.reason()).isEqualTo(Reason.DAMAGED);
  }

  private ProcessedImage processed(byte[] png) {
    return new Processing(folder).process(png);
  }

  /** Returns an 8-bit grey PNG with this content of its data chunk. */
  private static byte[] png(byte[] data) {
    byte[] header = {0, 0, 0, SIDE, 0, 0, 0, SIDE, 8, 0, 0, 0, 0};
    return BadPictures.png(
        BadPictures.pngChunk("IHDR", header),
        BadPictures.pngChunk("IDAT", data),
        BadPictures.pngChunk("IEND", new byte[0]));
  }

  private static byte[] rows() {
    byte[] rows = new byte[SIDE * (SIDE + 1)];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = (byte) (i % (SIDE + 1) == 0 ? 0 : i * 7);
    }
    return rows;
  }

  private static byte[] packed(byte[] rows) {
    var deflater = new Deflater();
    deflater.setInput(rows);
    deflater.finish();
    byte[] packed = new byte[rows.length + 1000];
    int length = deflater.deflate(packed);
    deflater.end();
    return Arrays.copyOf(packed, length);
  }

  private static byte[] joined(byte[] first, byte[] second) {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(first);
    bytes.writeBytes(second);
    return bytes.toByteArray();
  }
}
