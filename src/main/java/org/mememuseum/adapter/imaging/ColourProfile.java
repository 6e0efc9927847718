package org.mememuseum.adapter.imaging;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.util.Optional;

/** An ICC colour profile for red, green and blue, or for grey. */
final class ColourProfile {
  private static final int LONGEST = 4 * 1024 * 1024;

  private final byte[] bytes;
  private final ICC_Profile profile;

  private ColourProfile(byte[] bytes, ICC_Profile profile) {
    this.bytes = bytes;
    this.profile = profile;
  }

  /** Returns the profile, or nothing if it is broken or is not for that number of channels. */
  static Optional<ColourProfile> of(byte[] bytes, int channels) {
    if (bytes.length > LONGEST) {
      return Optional.empty();
    }
    try {
      ICC_Profile profile = ICC_Profile.getInstance(bytes);
      int wanted = channels == 1 ? ColorSpace.TYPE_GRAY : ColorSpace.TYPE_RGB;
      // The profile's own length must be all there is: nothing rides along behind it.
      boolean fits =
          profile.getColorSpaceType() == wanted && new Bytes(bytes).u32(0) == bytes.length;
      return fits ? Optional.of(new ColourProfile(bytes, profile)) : Optional.empty();
    } catch (IllegalArgumentException | CMMException broken) {
      return Optional.empty();
    }
  }

  byte[] bytes() {
    return bytes;
  }

  /** Returns the picture as it looks in sRGB; as it is if the profile cannot tell. */
  Pixels toSrgb(Pixels pixels) {
    if (profile.getColorSpaceType() != ColorSpace.TYPE_RGB) {
      return pixels;
    }
    try {
      var colours =
          new DirectColorModel(
              new ICC_ColorSpace(profile),
              32,
              0xFF0000,
              0xFF00,
              0xFF,
              0xFF000000,
              false,
              DataBuffer.TYPE_INT);
      BufferedImage plain = pixels.toImage();
      var meant = new BufferedImage(colours, withAlpha(pixels).getRaster(), false, null);
      var converted =
          new BufferedImage(plain.getWidth(), plain.getHeight(), BufferedImage.TYPE_INT_ARGB);
      new ColorConvertOp(null).filter(meant, converted);
      int[] argb = ((DataBufferInt) converted.getRaster().getDataBuffer()).getData();
      return new Pixels(pixels.width(), pixels.height(), argb);
    } catch (CMMException | IllegalArgumentException broken) {
      return pixels;
    }
  }

  private static BufferedImage withAlpha(Pixels pixels) {
    var image = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_ARGB);
    image.getRaster().setDataElements(0, 0, pixels.width(), pixels.height(), pixels.argb());
    return image;
  }
}
