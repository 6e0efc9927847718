package org.mememuseum.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** Pages packed for the way. */
public final class Gzip {
  private Gzip() {}

  /** Returns whether whoever asks takes the answer packed. */
  public static boolean isWantedBy(HttpServletRequest request) {
    String choices = request.getHeader("Accept-Encoding");
    return choices != null && isAmong(choices.toLowerCase(Locale.ROOT).split(","));
  }

  private static boolean isAmong(String... choices) {
    for (String choice : choices) {
      String[] parts = choice.strip().split(";", 2);
      if (parts[0].strip().equals("gzip")) {
        return parts.length == 1 || !parts[1].strip().matches("q=0(\\.0*)?");
      }
    }
    return false;
  }

  /** Returns the bytes packed. */
  public static byte[] pack(byte[] bytes) {
    var packed = new ByteArrayOutputStream(bytes.length / 3);
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return packed.toByteArray();
  }
}
