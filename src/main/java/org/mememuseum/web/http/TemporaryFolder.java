package org.mememuseum.web.http;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.servlet.ServletContext;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * The folder for temporary files, inside the application's private folder from the container.
 * Start-up deletes what a killed server has left there.
 */
@ApplicationScoped
public class TemporaryFolder {
  private Path path;

  // The priority lets it run before all other start-up code.
  void open(
      @Observes @Initialized(ApplicationScoped.class) @Priority(1) ServletContext application) {
    File own = (File) application.getAttribute(ServletContext.TEMPDIR);
    path = own.toPath().resolve("museum");
    try {
      if (Files.exists(path)) {
        delete(path);
      }
      Files.createDirectories(path);
    } catch (IOException unusable) {
      throw new UncheckedIOException(unusable);
    }
  }

  /** Returns the path of the folder. */
  public Path path() {
    return path;
  }

  /** Deletes a folder with its content; does not follow links. */
  public static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
