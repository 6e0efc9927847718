package org.mememuseum.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A folder for one upload; nothing of it is left when it is closed. */
public final class UploadFolder implements AutoCloseable {
  private final Path folder;

  private UploadFolder(Path folder) {
    this.folder = folder;
  }

  /** Returns a new folder. */
  public static UploadFolder open() {
    try {
      var folder = Files.createTempDirectory("museum-upload-");
      Files.createDirectory(folder.resolve("work"));
      return new UploadFolder(folder);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /** Copies what came into the folder; the name it came with is not used. */
  public Path save(Part part) {
    var file = folder.resolve("upload");
    try (var bytes = part.getInputStream()) {
      Files.copy(bytes, file);
      return file;
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /** Returns the empty folder to work in. */
  public Path workFolder() {
    return folder.resolve("work");
  }

  @Override
  public void close() {
    try (var all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException stuck) {
      throw new UncheckedIOException(stuck);
    }
  }
}
