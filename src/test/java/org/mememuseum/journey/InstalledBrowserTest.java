package org.mememuseum.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledBrowserTest {

  @TempDir private Path folder;

  @Test
  void theEnvironmentsBrowserComesBeforeThoseOnThePath() throws IOException {
    Path executable = executable("mine");
    executable("chromium");

    var found =
        InstalledBrowser.find(
            Map.of("CHROMIUM_PATH", executable.toString(), "PATH", folder.toString()));

    assertThat(found).contains(executable);
  }

  @Test
  void aWrongPathInTheEnvironmentIsNotReplacedByAnother() throws IOException {
    executable("chromium");

    var found =
        InstalledBrowser.find(
            Map.of("CHROMIUM_PATH", folder + "/nothing", "PATH", folder.toString()));

    assertThat(found).isEmpty();
  }

  @Test
  void chromiumOnThePathIsFound() throws IOException {
    Path chromium = executable("chromium");

    assertThat(InstalledBrowser.find(Map.of("PATH", "/nowhere:" + folder))).contains(chromium);
  }

  private Path executable(String name) throws IOException {
    Path file = Files.createFile(folder.resolve(name));
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }
}
