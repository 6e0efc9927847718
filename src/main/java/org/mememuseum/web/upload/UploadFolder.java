package org.mememuseum.web.upload;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mememuseum.web.http.TemporaryFolder;

/** A temporary folder for one upload; closing it deletes it with its content. */
public final class UploadFolder implements AutoCloseable {
  private final Path folder;

  private UploadFolder(Path folder) {
    this.folder = folder;
  }

  /** Creates a folder within another. */
  public static UploadFolder open(Path parent) {
    try {
      var folder = Files.createTempDirectory(parent, "upload-");
      Files.createDirectory(folder.resolve("work"));
      return new UploadFolder(folder);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /** Copies an uploaded file into the folder; ignores the client's file name. */
  public Path save(Part part) {
    var file = folder.resolve("upload");
    try (var bytes = part.getInputStream()) {
      Files.copy(bytes, file);
      return file;
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /** Returns the empty folder for processing. */
  public Path workFolder() {
    return folder.resolve("work");
  }

  @Override
  public void close() {
    try {
      TemporaryFolder.delete(folder);
    } catch (IOException stuck) {
      throw new UncheckedIOException(stuck);
    }
  }
}
