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
 * The one folder for files that live no longer than a request or the server, within the folder that
 * the container gives this application alone. What a killed server left in it is removed at the
 * start.
 */
@ApplicationScoped
public class TemporaryFolder {
  private Path path;

  // Before whatever else is done at the start.
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

  /** Returns where it is. */
  public Path path() {
    return path;
  }

  /** Deletes a folder and all that is in it; links are not followed. */
  public static void delete(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(one);
      }
    }
  }
}
