package org.mememuseum.demo.hang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
  @TempDir private Path folder;

  @Test
  void whatIsRememberedIsThereForTheNextRun() {
    Path file = folder.resolve("new/demo.properties");
    new Progress(file).remember("likes.a", "3");

    assertThat(new Progress(file).count("likes.a")).isEqualTo(3);
    assertThat(new Progress(file).recall("likes.b")).isEmpty();
    assertThat(new Progress(file).count("likes.b")).isZero();
  }

  @Test
  void onlyTheOwnerMayReadIt() throws IOException {
    Path file = folder.resolve("demo.properties");
    new Progress(file).remember("password.x", "secret");
    assumeThat(Files.getFileStore(file).supportsFileAttributeView("posix")).isTrue();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }
}
