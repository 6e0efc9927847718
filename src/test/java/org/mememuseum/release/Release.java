package org.mememuseum.release;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;

/** The zip that the build made for operators. */
final class Release {
  private Release() {}

  static Path file() {
    return Path.of(System.getProperty("museum.release"));
  }

  /** Returns its files by their paths below its one folder, such as {@code docs/admin.md}. */
  static Map<String, byte[]> read() throws IOException {
    String root = file().getFileName().toString().replaceFirst("\\.zip$", "/");
    Map<String, byte[]> files = new TreeMap<>();
    for (var entry : unzip(Files.newInputStream(file())).entrySet()) {
      if (!entry.getKey().startsWith(root)) {
        throw new AssertionError(entry.getKey() + " is outside of " + root);
      }
      files.put(entry.getKey().substring(root.length()), entry.getValue());
    }
    return files;
  }

  /** Returns the files of a zip in memory, which is a jar, too. */
  static Map<String, byte[]> unzip(byte[] zip) throws IOException {
    return unzip(new ByteArrayInputStream(zip));
  }

  static String text(byte[] file) {
    return new String(file, StandardCharsets.UTF_8);
  }

  private static Map<String, byte[]> unzip(InputStream zip) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (var entries = new ZipInputStream(zip)) {
      for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        if (!entry.isDirectory()) {
          files.put(entry.getName(), entries.readAllBytes());
        }
      }
    }
    return files;
  }
}
