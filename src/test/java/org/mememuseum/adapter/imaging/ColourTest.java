package org.mememuseum.adapter.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.awt.Color;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mememuseum.meme.Rendition;
import org.mememuseum.picture.MarkedPictures;
import org.mememuseum.picture.Pictures;

class ColourTest {
  @TempDir Path folder;
  private Processing processing;

  @BeforeEach
  void setUp() {
    processing = new Processing(folder);
  }

  @ParameterizedTest
  @ValueSource(ints = {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY})
  void greyStaysAsBrightAsItIs(int type) {
    BufferedImage grey = new BufferedImage(200, 100, type);
    int full = type == BufferedImage.TYPE_BYTE_GRAY ? 0x80 : 0x8000;
    for (int y = 0; y < 100; y++) {
      for (int x = 0; x < 200; x++) {
        grey.getRaster().setSample(x, y, 0, full);
      }
    }

    assertThat(greenShown(Pictures.written(grey, "png"), 50, 50)).isCloseTo(0x80, offset(3));
  }

  @Test
  void greyJpegStaysAsBrightAsItIs() {
    BufferedImage grey = new BufferedImage(200, 100, BufferedImage.TYPE_BYTE_GRAY);
    for (int i = 0; i < 200 * 100; i++) {
      grey.getRaster().setSample(i % 200, i / 200, 0, 0x80);
    }

    assertThat(greenShown(Pictures.written(grey, "jpeg"), 50, 50)).isCloseTo(0x80, offset(3));
  }

  @Test
  void sixteenBitsAChannelAreShown() {
    var colours =
        new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB),
            true,
            false,
            Transparency.TRANSLUCENT,
            DataBuffer.TYPE_USHORT);
    var raster = colours.createCompatibleWritableRaster(200, 100);
    for (int i = 0; i < 200 * 100; i++) {
      raster.setPixel(i % 200, i / 200, new int[] {0xFFFF, 0x4000, 0, i % 200 < 100 ? 0xFFFF : 0});
    }
    byte[] png = Pictures.written(new BufferedImage(colours, raster, false, null), "png");

    var shown = Processing.decoded(processing.process(png), Rendition.SHOW);

    assertThat(new Color(shown.getRGB(50, 50)).getGreen()).isCloseTo(0x40, offset(4));
    assertThat(shown.getRGB(150, 50) >>> 24).isZero();
  }

  @Test
  void transparencyIsKept() {
    var image = processing.process(Pictures.pngWithAlpha(1600, 200));

    for (Rendition rendition : image.files().keySet()) {
      BufferedImage decoded = Processing.decoded(image, rendition);
      int width = decoded.getWidth();
      int middle = decoded.getHeight() / 2;
      assertThat(decoded.getRGB(width / 4, middle) >>> 24).as(rendition.name()).isEqualTo(0xFF);
      assertThat(decoded.getRGB(width * 3 / 4, middle) >>> 24).as(rendition.name()).isZero();
    }
  }

  @Test
  void aColourProfileStaysInTheOriginalAndIsAppliedInTheRenditions() {
    byte[] linear = MarkedPictures.jpegWithProfile(400, 400);

    var image = processing.process(linear);

    assertThat(Processing.bytes(image, Rendition.ORIGINAL)).isEqualTo(linear);
    int plain = greenShown(Pictures.jpeg(400, 400), 200, 200);
    int light = greenShown(linear, 200, 200);
    assertThat(plain).isBetween(0x70, 0x90);
    assertThat(light).isBetween(0xB0, 0xD0);
  }

  private int greenShown(byte[] bytes, int x, int y) {
    var shown = Processing.decoded(processing.process(bytes), Rendition.SHOW);
    return new Color(shown.getRGB(x, y)).getGreen();
  }
}
