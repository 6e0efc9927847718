package org.mememuseum.adapter.imaging;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mememuseum.meme.Rendition;
import org.mememuseum.picture.JpegPictures;
import org.mememuseum.picture.MarkedPictures;
import org.mememuseum.picture.Pictures;
import org.mememuseum.upload.PictureRefusedException;
import org.mememuseum.upload.PictureRefusedException.Reason;

/** JPEGs as cameras, editors and broken connections produce them. */
class JpegIntakeTest {
  private static final int JFIF = 0xE0;
  private static final int FIRST_SEGMENT = 2;
  private static final int FULL = 255;
  private static final byte[] PLAIN = Pictures.jpeg(96, 80);
  private static final byte[] IN_SCANS = JpegPictures.progressive(Pictures.painted(96, 80));

  @TempDir Path folder;
  private Processing processing;

  @BeforeEach
  void setUp() {
    processing = new Processing(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 2 3", "0 1 2", "89 85 86", "4 2 3", "1 34 35", "3 2 1"})
  void channelsOfAnyNamesAreLightAndColourUnlessSomethingSaysOtherwise(String names) {
    byte[] named = named(JpegPictures.without(PLAIN, JFIF), names);

    var image = processing.process(named);

    assertRedTopLeft(Processing.decoded(image, Rendition.SHOW));
    assertRedTopLeft(Processing.decoded(image, Rendition.ORIGINAL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 2 3", "0 1 2", "89 85 86", "4 2 3"})
  void theyStayWhatTheyAreWhenTheOriginalIsTurned(String names) {
    byte[] turned = JpegPictures.without(MarkedPictures.jpeg(160, 112, 3), JFIF);

    var image = processing.process(named(turned, names));

    BufferedImage original = Processing.decoded(image, Rendition.ORIGINAL);
    assertRed(original.getRGB(original.getWidth() - 9, original.getHeight() - 9));
  }

  private static byte[] named(byte[] jpeg, String names) {
    String[] each = names.split(" ");
    return JpegPictures.named(
        jpeg, Integer.parseInt(each[0]), Integer.parseInt(each[1]), Integer.parseInt(each[2]));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 7})
  void jfifCountsMoreThanWhatAdobeSays(int transform) {
    byte[] both = JpegPictures.with(PLAIN, 20, adobe(transform));

    assertRedTopLeft(Processing.decoded(processing.process(both), Rendition.SHOW));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void threeChannelsAreLightAndColourWhateverAdobeCallsThem(int transform) {
    byte[] adobe =
        JpegPictures.with(JpegPictures.without(PLAIN, JFIF), FIRST_SEGMENT, adobe(transform));

    assertRedTopLeft(Processing.decoded(processing.process(adobe), Rendition.SHOW));
  }

  private static byte[] adobe(int transform) {
    byte[] segment = "\u00ff\u00ee\0\16Adobe\0d\0\0\0\0\0".getBytes(ISO_8859_1);
    segment[15] = (byte) transform;
    return segment;
  }

  @Test
  void whatStandsBetweenSegmentsIsPassedOverAndNotKept() {
    for (byte[] jpeg : List.of(PLAIN, IN_SCANS)) {
      for (int at : afterTheFirst(JpegPictures.markers(jpeg))) {
        byte[] junk = ("hidden-" + at).getBytes(ISO_8859_1);

        assertKeptAs(jpeg, JpegPictures.with(jpeg, at, junk));
      }
    }
  }

  /** A file that does not begin with these two markers is not recognized as a JPEG. */
  private static List<Integer> afterTheFirst(List<Integer> markers) {
    return markers.subList(1, markers.size());
  }

  @Test
  void textBeforeAMarkerIsNotKeptThoughItLooksLikePixels() {
    byte[] junk = "text that \u00ff\0 hides \u00ff\u00d3 before the end".getBytes(ISO_8859_1);
    for (byte[] jpeg : List.of(PLAIN, IN_SCANS)) {
      List<Integer> markers = JpegPictures.markers(jpeg);
      int end = markers.get(markers.size() - 1);

      assertKeptAs(jpeg, JpegPictures.with(jpeg, end, junk));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 5, 11})
  void anotherLengthThanADescriptionHasIsPassedOver(int length) {
    byte[] comment = "\u00ff\u00fe\0\0some words".getBytes(ISO_8859_1);
    comment[3] = (byte) length;

    assertKeptAs(PLAIN, JpegPictures.with(PLAIN, FIRST_SEGMENT, comment));
  }

  @Test
  void aMissingEndMarkIsAdded() {
    for (byte[] jpeg : List.of(PLAIN, IN_SCANS)) {
      assertKeptAs(jpeg, JpegPictures.cut(jpeg, jpeg.length - 2));
      assertKeptAs(jpeg, JpegPictures.cut(jpeg, jpeg.length - 1));
    }
  }

  @Test
  void aPictureThatWasCutOffAnywhereElseIsRefused() {
    for (byte[] jpeg : List.of(PLAIN, IN_SCANS)) {
      for (int length = 4; length < jpeg.length - 3; length += 7) {
        assertDamaged(JpegPictures.cut(jpeg, length));
      }
      List<Integer> markers = afterTheFirst(JpegPictures.markers(jpeg));
      for (int at : markers.subList(0, markers.size() - 1)) {
        assertDamaged(JpegPictures.cut(jpeg, at));
      }
    }
  }

  @Test
  void codesThatEndTooEarlyAreRefusedThoughTheEndMarkIsThere() {
    int end = JpegPictures.marker(PLAIN, 0xD9);

    assertDamaged(JpegPictures.replaced(PLAIN, end - 40, 40, new byte[0]));
  }

  @Test
  void zerosForTheRangeOfAScanAreReadAsTelephonesMeanThem() {
    byte[] zeros = PLAIN.clone();
    zeros[JpegPictures.marker(PLAIN, 0xDA) + 12] = 0;

    assertKeptAs(PLAIN, zeros);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2, 3, FULL})
  void anyVersionOfJfifIsTaken(int version) {
    byte[] changed = PLAIN.clone();
    changed[11] = (byte) version;

    assertKeptAs(PLAIN, changed);
  }

  private void assertKeptAs(byte[] plain, byte[] odd) {
    byte[] actual = Processing.bytes(processing.process(odd), Rendition.ORIGINAL);

    byte[] expected = Processing.bytes(processing.process(plain), Rendition.ORIGINAL);
    assertThat(Arrays.mismatch(actual, expected)).as("where they differ").isEqualTo(-1);
  }

  private void assertDamaged(byte[] bytes) {
    var refusal =
        catchThrowableOfType(PictureRefusedException.class, () -> processing.process(bytes));

    assertThat(refusal).as("%d bytes", bytes.length).isNotNull();
    assertThat(refusal.reason()).isEqualTo(Reason.DAMAGED);
  }

  private static void assertRedTopLeft(BufferedImage image) {
    assertRed(image.getRGB(8, 8));
  }

  private static void assertRed(int rgb) {
    assertThat(rgb >> 16 & FULL).isCloseTo(FULL, within(30));
    assertThat(rgb >> 8 & FULL).isCloseTo(0, within(40));
    assertThat(rgb & FULL).isCloseTo(0, within(40));
  }
}
