package org.mememuseum.adapter.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mememuseum.MuseumException.Kind;
import org.mememuseum.picture.BadPictures;
import org.mememuseum.picture.Pictures;
import org.mememuseum.upload.OtherFormat;
import org.mememuseum.upload.PictureRefusedException;
import org.mememuseum.upload.PictureRefusedException.Reason;

class RefusedPictureTest {
  @TempDir Path folder;
  private Processing processing;

  @BeforeEach
  void setUp() {
    processing = new Processing(folder);
  }

  @Test
  void anEmptyFileIsRefused() {
    assertThat(refused(new byte[0], Reason.EMPTY).kind()).isEqualTo(Kind.INVALID);
  }

  @Test
  void elevenMegabytesAreTooLarge() {
    var refusal = refused(BadPictures.fileOfSize(11 * 1024 * 1024), Reason.TOO_LARGE);

    assertThat(refusal.kind()).isEqualTo(Kind.TOO_LARGE);
    assertThat(refusal.messageKey()).isEqualTo("picture.tooLarge");
    assertThat(refusal.messageArguments()).containsExactly(10L);
  }

  @Test
  void textIsNotAPictureWhateverItsName() {
    assertThat(refused(BadPictures.text(), Reason.NOT_A_PICTURE).kind())
        .isEqualTo(Kind.UNSUPPORTED);
  }

  @Test
  void aWebPageIsNotAPicture() {
    refused(BadPictures.html(), Reason.NOT_A_PICTURE);
  }

  @Test
  void svgIsAFormatThatIsNotTaken() {
    refused(BadPictures.svg(), Reason.UNSUPPORTED_FORMAT);
  }

  @Test
  void arithmeticCodingIsNamed() {
    assertThat(refused(BadPictures.arithmeticJpeg(), Reason.UNSUPPORTED_FORMAT).messageKey())
        .isEqualTo(OtherFormat.ARITHMETIC_JPEG.messageKey());
  }

  @Test
  void aPngClaimingSixtyThousandBySixtyThousandHasTooManyPixels() {
    var refusal = refused(BadPictures.pngClaiming(60_000, 60_000), Reason.TOO_MANY_PIXELS);

    assertThat(refusal.messageArguments()).containsExactly(52L);
  }

  @Test
  void aWebpClaimingTooManyPixelsIsRefused() {
    refused(BadPictures.webpClaiming(16_000, 16_000), Reason.TOO_MANY_PIXELS);
  }

  @Test
  void aGifClaimingTooManyPixelsIsRefused() {
    refused(BadPictures.gifClaiming(60_000, 60_000), Reason.TOO_MANY_PIXELS);
  }

  @Test
  void aSideThatIsTooLongIsRefused() {
    refused(BadPictures.pngClaiming(10_001, 100), Reason.SIDE_TOO_LONG);
  }

  @Test
  void aPictureThatIsTooSmallIsRefused() {
    refused(Pictures.png(79, 200), Reason.TOO_SMALL);
  }

  @Test
  void aPngWithoutExtentIsDamaged() {
    refused(BadPictures.pngClaiming(0, 100), Reason.DAMAGED);
  }

  @Test
  void aTruncatedJpegIsDamaged() {
    refused(BadPictures.truncatedJpeg(), Reason.DAMAGED);
  }

  @Test
  void aTruncatedJpegWithAnEndMarkerIsDamaged() {
    refused(BadPictures.truncatedJpegWithEnd(), Reason.DAMAGED);
  }

  @Test
  void aTruncatedPngIsDamaged() {
    refused(BadPictures.truncatedPng(), Reason.DAMAGED);
  }

  @Test
  void aPngWithAWrongChecksumIsDamaged() {
    refused(BadPictures.pngWithWrongChecksum(), Reason.DAMAGED);
  }

  @Test
  void aPngWhosePixelsCannotBeUnpackedIsDamaged() {
    refused(BadPictures.pngOfNonsense(), Reason.DAMAGED);
  }

  @Test
  void aPngWithAChunkOfFourGigabytesIsDamaged() {
    refused(BadPictures.pngWithHugeChunk(), Reason.DAMAGED);
  }

  @Test
  void aTruncatedGifIsDamaged() {
    refused(BadPictures.truncatedGif(), Reason.DAMAGED);
  }

  @Test
  void aGifWithTooFewPixelsIsDamaged() {
    refused(BadPictures.gifWithTooFewPixels(), Reason.DAMAGED);
  }

  @Test
  void aGifOfTenThousandFramesIsRefused() {
    var refusal = refused(BadPictures.gifOfFrames(10_000), Reason.TOO_MANY_FRAMES);

    assertThat(refusal.messageArguments()).containsExactly(2_500L);
  }

  @Test
  void anAnimationOfManyPixelsInAllFramesIsRefusedBeforeAnyIsDrawn() {
    var frame = new BufferedImage(6_000, 6_000, BufferedImage.TYPE_BYTE_BINARY);
    byte[] gif = Pictures.animatedGif(Collections.nCopies(7, frame), 10, 0);
    long start = System.nanoTime();

    var refusal = refused(gif, Reason.TOO_MANY_FRAMES);

    assertThat(refusal.messageArguments()).containsExactly(6L);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(500));
  }

  @Test
  void aSmallAnimationOfManyFramesIsTaken() {
    assertThat(processing.process(BadPictures.gifOfFrames(518)).picture().animated()).isTrue();
  }

  @Test
  void aTruncatedWebpIsDamaged() {
    refused(BadPictures.truncatedWebp(), Reason.DAMAGED);
  }

  @Test
  void aWebpWithTooFewPixelsIsDamaged() {
    refused(BadPictures.webpWithTooFewPixels(), Reason.DAMAGED);
  }

  @Test
  void aWebpWhosePixelsAreOfAnotherSizeIsDamaged() {
    refused(BadPictures.webpClaiming(200, 200), Reason.DAMAGED);
  }

  private PictureRefusedException refused(byte[] bytes, Reason reason) {
    var refusal =
        catchThrowableOfType(PictureRefusedException.class, () -> processing.process(bytes));

    assertThat(refusal).isNotNull();
    assertThat(refusal.reason()).isEqualTo(reason);
    assertThat(processing.work()).isEmptyDirectory();
    return refusal;
  }
}
