package org.mememuseum.web.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * A style sheet, script or drawing.
 *
 * @param zipped the bytes compressed with gzip; empty if that is not smaller
 */
record StaticFile(String contentType, byte[] bytes, Optional<byte[]> zipped) {
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=UTF-8",
          "js", "text/javascript;charset=UTF-8",
          "svg", "image/svg+xml;charset=UTF-8",
          "txt", "text/plain;charset=UTF-8",
          "ico", "image/x-icon",
          "webmanifest", "application/manifest+json",
          "png", "image/png",
          "webp", "image/webp",
          "woff2", "font/woff2");

  /** Returns a file whose content type follows from the extension of its name. */
  static StaticFile of(String name, byte[] bytes) {
    String type =
        TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    return new StaticFile(type, bytes, zip(bytes));
  }

  private static Optional<byte[]> zip(byte[] bytes) {
    var zipped = new ByteArrayOutputStream(bytes.length);
    try (var gzip = new GZIPOutputStream(zipped)) {
      gzip.write(bytes);
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(impossibleInMemory);
    }
    return Optional.of(zipped.toByteArray()).filter(smaller -> smaller.length < bytes.length);
  }
}
