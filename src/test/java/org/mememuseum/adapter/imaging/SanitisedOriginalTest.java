package org.mememuseum.adapter.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.jpeg.JpegCommentDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mememuseum.adapter.imaging.format.AnimatedFile;
import org.mememuseum.meme.Rendition;
import org.mememuseum.picture.MarkedPictures;
import org.mememuseum.picture.Pictures;
import org.mememuseum.picture.WebpPictures;
import org.mememuseum.upload.UploadLimits;

class SanitisedOriginalTest {
  @TempDir Path folder;
  private Processing processing;

  @BeforeEach
  void setUp() {
    processing = new Processing(folder);
  }

  @Test
  void aJpegLosesEverythingButItsPixels() throws Exception {
    assertCleaned(MarkedPictures.jpeg(300, 200, 1), Pictures.jpeg(300, 200));
  }

  @Test
  void aPngLosesEverythingButItsPixels() throws Exception {
    byte[] plain = Pictures.pngWithAlpha(300, 200);
    assertCleaned(MarkedPictures.png(plain, 1), plain);
  }

  @Test
  void aGifLosesEverythingButItsPixels() throws Exception {
    byte[] plain = Pictures.gif(300, 200);
    assertCleaned(MarkedPictures.gif(plain), plain);
  }

  @Test
  void aWebpLosesEverythingButItsPixels() throws Exception {
    byte[] plain = Pictures.webp(300, 200);
    assertCleaned(MarkedPictures.webp(plain, 300, 200, 1), plain);
  }

  @Test
  void anAnimatedGifKeepsItsFramesAndItsLoop() {
    byte[] plain = Pictures.animatedGif(Pictures.moving(120, 100, 3), 7, 2);

    byte[] stored =
        Processing.bytes(processing.process(MarkedPictures.gif(plain)), Rendition.ORIGINAL);

    var file = (AnimatedFile) FormatFinder.open(stored, UploadLimits.STANDARD);
    assertThat(stored).hasSameSizeAs(plain);
    assertThat(file.frames()).isEqualTo(3);
    assertThat(file.plays()).isEqualTo(3);
  }

  @Test
  void anAnimatedWebpStaysAsItIs() {
    byte[] plain = Pictures.animatedWebp(120, 100, 3);

    assertThat(Processing.bytes(processing.process(plain), Rendition.ORIGINAL)).isEqualTo(plain);
  }

  @Test
  void aPlainFileStaysAsItIs() {
    for (byte[] plain :
        List.of(
            Pictures.jpeg(300, 200),
            Pictures.png(300, 200),
            Pictures.webp(300, 200),
            WebpPictures.lossless(Pictures.painted(300, 200)))) {
      assertThat(Processing.bytes(processing.process(plain), Rendition.ORIGINAL)).isEqualTo(plain);
    }
  }

  @Test
  void theSameBytesGiveTheSameHashesWhateverTheyCarried() {
    var marked = processing.process(MarkedPictures.jpeg(300, 200, 1)).picture();
    var plain = processing.process(Pictures.jpeg(300, 200)).picture();

    assertThat(marked).isEqualTo(plain);
  }

  private void assertCleaned(byte[] marked, byte[] plain) throws Exception {
    assertThat(metadataIn(marked)).isNotEmpty();

    var image = processing.process(marked);

    byte[] stored = Processing.bytes(image, Rendition.ORIGINAL);
    assertThat(new String(stored, StandardCharsets.ISO_8859_1))
        .doesNotContain("secret-of-the-uploader");
    assertThat(metadataIn(stored)).isEmpty();
    Path plainFile =
        Files.write(folder.resolve("plain." + image.picture().format().extension()), plain);
    assertSamePixels(Processing.decoded(image, Rendition.ORIGINAL), Processing.decoded(plainFile));
  }

  private static List<Directory> metadataIn(byte[] bytes)
      throws ImageProcessingException, IOException {
    Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes));
    return StreamSupport.stream(metadata.getDirectories().spliterator(), false)
        .filter(SanitisedOriginalTest::isPrivate)
        .toList();
  }

  private static boolean isPrivate(Directory directory) {
    return directory instanceof ExifDirectoryBase
        || directory instanceof IptcDirectory
        || directory instanceof JpegCommentDirectory
        || directory instanceof XmpDirectory
        || directory.getName().contains("Comment")
        || directory.getName().contains("Text");
  }

  private static void assertSamePixels(BufferedImage actual, BufferedImage expected) {
    int width = actual.getWidth();
    int height = actual.getHeight();
    assertThat(actual.getRGB(0, 0, width, height, null, 0, width))
        .isEqualTo(expected.getRGB(0, 0, width, height, null, 0, width));
  }
}
