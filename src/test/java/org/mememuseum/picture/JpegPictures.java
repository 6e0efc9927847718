package org.mememuseum.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Takes JPEGs apart and puts them together as cameras and editors do. */
public final class JpegPictures {
  private static final int SOS = 0xDA;

  private JpegPictures() {}

  /** Returns the position of each marker, including the end marker. */
  public static List<Integer> markers(byte[] jpeg) {
    List<Integer> markers = new ArrayList<>();
    int at = 2;
    while (at + 1 < jpeg.length) {
      markers.add(at);
      int code = jpeg[at + 1] & 0xFF;
      if (code == 0xD9) {
        return markers;
      }
      at += 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF);
      while (code == SOS && !isMarker(jpeg, at)) {
        at++;
      }
    }
    return markers;
  }

  private static boolean isMarker(byte[] jpeg, int at) {
    return jpeg[at] == (byte) 0xFF && jpeg[at + 1] != 0;
  }

  /** Returns the position of the first marker with this code. */
  public static int marker(byte[] jpeg, int code) {
    return markers(jpeg).stream()
        .filter(at -> (jpeg[at + 1] & 0xFF) == code)
        .findFirst()
        .orElseThrow();
  }

  /** Returns the picture without the segments of this code. */
  public static byte[] without(byte[] jpeg, int code) {
    byte[] rest = jpeg;
    while (markers(rest).stream().anyMatch(hasCode(rest, code))) {
      int at = marker(rest, code);
      int length = 2 + ((rest[at + 2] & 0xFF) << 8 | rest[at + 3] & 0xFF);
      rest = replaced(rest, at, length, new byte[0]);
    }
    return rest;
  }

  private static Predicate<Integer> hasCode(byte[] jpeg, int code) {
    return at -> (jpeg[at + 1] & 0xFF) == code;
  }

  /** Returns the picture with {@code count} bytes replaced by others. */
  public static byte[] replaced(byte[] jpeg, int at, int count, byte[] others) {
    var bytes = new ByteArrayOutputStream();
    bytes.write(jpeg, 0, at);
    bytes.writeBytes(others);
    bytes.write(jpeg, at + count, jpeg.length - at - count);
    return bytes.toByteArray();
  }

  /** Returns the picture with bytes inserted at this position. */
  public static byte[] with(byte[] jpeg, int at, byte[] more) {
    return replaced(jpeg, at, 0, more);
  }

  /** Returns the picture with other ids for its three components. */
  public static byte[] named(byte[] jpeg, int... names) {
    byte[] bytes = jpeg.clone();
    int frame = markers(jpeg).stream().filter(isFrame(jpeg)).findFirst().orElseThrow();
    for (int at : markers(jpeg)) {
      if ((jpeg[at + 1] & 0xFF) == SOS) {
        for (int i = 0; i < (jpeg[at + 4] & 0xFF); i++) {
          bytes[at + 5 + 2 * i] = (byte) names[nameIndex(jpeg, frame, jpeg[at + 5 + 2 * i])];
        }
      }
    }
    for (int i = 0; i < names.length; i++) {
      bytes[frame + 10 + 3 * i] = (byte) names[i];
    }
    return bytes;
  }

  private static int nameIndex(byte[] jpeg, int frame, byte name) {
    int i = 0;
    while (jpeg[frame + 10 + 3 * i] != name) {
      i++;
    }
    return i;
  }

  private static Predicate<Integer> isFrame(byte[] jpeg) {
    return at -> (jpeg[at + 1] & 0xFF) >= 0xC0 && (jpeg[at + 1] & 0xFF) <= 0xC2;
  }

  /** Returns a progressive picture: several scans, each finer. */
  public static byte[] progressive(BufferedImage image) {
    return Pictures.progressive(image, "jpeg");
  }

  /** Returns the first bytes of the file. */
  public static byte[] cut(byte[] jpeg, int length) {
    return Arrays.copyOf(jpeg, length);
  }
}
