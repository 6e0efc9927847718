package org.mememuseum.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** Compresses responses with gzip. */
public final class Gzip {
  private Gzip() {}

  /** Returns whether the client accepts gzip. */
  public static boolean isWantedBy(HttpServletRequest request) {
    String encodings = request.getHeader("Accept-Encoding");
    return encodings != null && includesGzip(encodings.toLowerCase(Locale.ROOT).split(","));
  }

  private static boolean includesGzip(String... encodings) {
    for (String encoding : encodings) {
      String[] parts = encoding.strip().split(";", 2);
      if (parts[0].strip().equals("gzip")) {
        return parts.length == 1 || !parts[1].strip().matches("q=0(\\.0*)?");
      }
    }
    return false;
  }

  /** Returns the bytes compressed. */
  public static byte[] pack(byte[] bytes) {
    var compressed = new ByteArrayOutputStream(bytes.length / 3);
    try (var gzip = new GZIPOutputStream(compressed)) {
      gzip.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return compressed.toByteArray();
  }
}
