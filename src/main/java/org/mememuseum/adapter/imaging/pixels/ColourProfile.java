package org.mememuseum.adapter.imaging.pixels;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Arrays;
import java.util.Optional;

/** An ICC colour profile for RGB, grey or CMYK. */
public final class ColourProfile {
  private static final int CHANNELS = 3;
  private static final int MIN_LENGTH = 128;
  private static final int MAX_LENGTH = 4 * 1024 * 1024;

  private final byte[] bytes;
  private final ICC_Profile profile;
  private ColorConvertOp conversion;

  private ColourProfile(byte[] bytes, ICC_Profile profile) {
    this.bytes = bytes;
    this.profile = profile;
  }

  /** Returns the profile; empty if it is broken or is not for that number of channels. */
  public static Optional<ColourProfile> of(byte[] bytes, int channels) {
    if (bytes.length < MIN_LENGTH || bytes.length > MAX_LENGTH) {
      return Optional.empty();
    }
    long length = new Bytes(bytes).u32(0);
    if (length < MIN_LENGTH || length > bytes.length) {
      return Optional.empty();
    }
    // Drop any bytes after the profile's declared length.
    byte[] declared = Arrays.copyOf(bytes, (int) length);
    try {
      ICC_Profile profile = ICC_Profile.getInstance(declared);
      boolean fits = profile.getColorSpaceType() == space(channels);
      return fits ? Optional.of(new ColourProfile(declared, profile)) : Optional.empty();
    } catch (IllegalArgumentException | CMMException broken) {
      return Optional.empty();
    }
  }

  private static int space(int channels) {
    return switch (channels) {
      case 1 -> ColorSpace.TYPE_GRAY;
      case 4 -> ColorSpace.TYPE_CMYK;
      default -> ColorSpace.TYPE_RGB;
    };
  }

  public byte[] bytes() {
    return bytes;
  }

  /** Returns the picture converted to sRGB; unchanged if the profile cannot be applied. */
  public Pixels toSrgb(Pixels pixels) {
    try {
      return profile.getColorSpaceType() == ColorSpace.TYPE_GRAY
          ? greyToSrgb(pixels)
          : coloursToSrgb(pixels);
    } catch (CMMException | IllegalArgumentException broken) {
      return pixels;
    }
  }

  private Pixels greyToSrgb(Pixels pixels) {
    var ramp = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 256, 1, 1, null);
    for (int i = 0; i < 256; i++) {
      ramp.setSample(i, 0, 0, i);
    }
    WritableRaster colours =
        Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 256, 1, CHANNELS, null);
    convert(ramp, colours);
    int[] argb = new int[pixels.argb().length];
    for (int i = 0; i < argb.length; i++) {
      int grey = pixels.argb()[i] & 0xFF;
      argb[i] = pixels.argb()[i] & 0xFF000000;
      for (int channel = 0; channel < CHANNELS; channel++) {
        argb[i] |= colours.getSample(grey, 0, channel) << 8 * (CHANNELS - 1 - channel);
      }
    }
    return new Pixels(pixels.width(), pixels.height(), argb);
  }

  /** Converts samples from the profile's channels to sRGB. */
  public void convert(Raster from, WritableRaster to) {
    conversion().filter(from, to);
  }

  /** Returns the conversion, which is cached because it is expensive to set up. */
  private ColorConvertOp conversion() {
    if (conversion == null) {
      ICC_Profile[] profiles = {profile, ICC_Profile.getInstance(ColorSpace.CS_sRGB)};
      conversion = new ColorConvertOp(profiles, null);
    }
    return conversion;
  }

  private Pixels coloursToSrgb(Pixels pixels) {
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
    var source = new BufferedImage(colours, withAlpha(pixels).getRaster(), false, null);
    var converted =
        new BufferedImage(plain.getWidth(), plain.getHeight(), BufferedImage.TYPE_INT_ARGB);
    new ColorConvertOp(null).filter(source, converted);
    int[] argb = ((DataBufferInt) converted.getRaster().getDataBuffer()).getData();
    return new Pixels(pixels.width(), pixels.height(), argb);
  }

  private static BufferedImage withAlpha(Pixels pixels) {
    var image = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_ARGB);
    image.getRaster().setDataElements(0, 0, pixels.width(), pixels.height(), pixels.argb());
    return image;
  }
}
