package org.mememuseum.adapter.imaging;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mememuseum.meme.Rendition;
import org.mememuseum.picture.BadPictures;
import org.mememuseum.picture.JpegPictures;
import org.mememuseum.picture.Pictures;
import org.mememuseum.picture.WebpPictures;

/** Colour profiles as real programs write them. */
class ProfileTest {
  private static final byte[] LINEAR = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
  private static final byte[] PADDED = Arrays.copyOf(LINEAR, LINEAR.length + 7);
  private static final int AFTER_JFIF = 20;
  private static final int AFTER_HEADER = 33;

  @TempDir Path folder;
  private Processing processing;

  @BeforeEach
  void setUp() {
    processing = new Processing(folder);
  }

  @Test
  void aProfileInAJpegWithBytesBehindItIsKeptWithoutThemAndApplied() {
    assertKeptAndApplied(jpeg(parts(PADDED, 1)));
  }

  @Test
  void aProfileInAPngWithBytesBehindItIsKeptWithoutThemAndApplied() {
    var content = new ByteArrayOutputStream();
    content.writeBytes("name\0\0".getBytes(ISO_8859_1));
    byte[] packed = new byte[PADDED.length + 100];
    var packing = new Deflater();
    packing.setInput(PADDED);
    packing.finish();
    content.write(packed, 0, packing.deflate(packed));
    packing.end();
    byte[] chunk = BadPictures.pngChunk("iCCP", content.toByteArray());

    assertApplied(JpegPictures.with(Pictures.png(200, 200), AFTER_HEADER, chunk));
  }

  @Test
  void aProfileInAWebpWithBytesBehindItIsKeptWithoutThemAndApplied() {
    var chunks = new ByteArrayOutputStream();
    chunks.writeBytes(WebpPictures.chunk("VP8X", WebpPictures.extended(0x20, 200, 200)));
    chunks.writeBytes(WebpPictures.chunk("ICCP", PADDED));
    chunks.writeBytes(WebpPictures.pixels(Pictures.webp(200, 200)));

    assertKeptAndApplied(WebpPictures.file(chunks.toByteArray()));
  }

  @Test
  void theOrderOfAJpegsPartsIsThatOfTheirNumbers() {
    List<byte[]> parts = parts(LINEAR, 3);
    Collections.reverse(parts);

    assertKeptAndApplied(jpeg(parts));
  }

  @Test
  void aProfileOfWhichAPartIsMissingIsLeftOut() {
    List<byte[]> parts = parts(LINEAR, 3);
    parts.remove(1);

    byte[] stored = original(jpeg(parts));

    assertThat(text(stored)).doesNotContain("ICC_PROFILE");
  }

  private static List<byte[]> parts(byte[] profile, int count) {
    int length = (profile.length + count - 1) / count;
    return new ArrayList<>(
        IntStream.range(0, count).mapToObj(i -> part(profile, i, length, count)).toList());
  }

  private static byte[] part(byte[] profile, int i, int length, int count) {
    byte[] content =
        Arrays.copyOfRange(profile, i * length, Math.min(profile.length, (i + 1) * length));
    return ByteBuffer.allocate(18 + content.length)
        .putShort((short) 0xFFE2)
        .putShort((short) (16 + content.length))
        .put("ICC_PROFILE\0".getBytes(ISO_8859_1))
        .put((byte) (i + 1))
        .put((byte) count)
        .put(content)
        .array();
  }

  private static byte[] jpeg(List<byte[]> parts) {
    byte[] jpeg = Pictures.jpeg(200, 200);
    int at = AFTER_JFIF;
    for (byte[] part : parts) {
      jpeg = JpegPictures.with(jpeg, at, part);
      at += part.length;
    }
    return jpeg;
  }

  private void assertKeptAndApplied(byte[] bytes) {
    String stored = text(original(bytes));
    assertThat(stored.contains(text(LINEAR))).as("the profile is kept").isTrue();
    assertThat(stored.contains(text(PADDED))).as("what is behind it is kept").isFalse();
    assertApplied(bytes);
  }

  private void assertApplied(byte[] bytes) {
    int plain = greenShown(Pictures.png(200, 200));
    assertThat(plain).isBetween(0x70, 0x90);
    assertThat(greenShown(bytes)).isBetween(0xB0, 0xD0);
  }

  private int greenShown(byte[] bytes) {
    var shown = Processing.decoded(processing.process(bytes), Rendition.SHOW);
    return new Color(shown.getRGB(100, 100)).getGreen();
  }

  private byte[] original(byte[] bytes) {
    return Processing.bytes(processing.process(bytes), Rendition.ORIGINAL);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, ISO_8859_1);
  }
}
