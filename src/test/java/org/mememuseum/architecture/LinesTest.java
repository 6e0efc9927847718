package org.mememuseum.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Lines of source files fit on a screen. */
class LinesTest {
  private static final Path MAIN = Path.of("src/main");
  private static final List<String> TYPES = List.of(".java", ".xhtml", ".xml", ".css", ".js");
  private static final int MAX_LENGTH = 120;

  @Test
  void noLineIsLongerThanAScreenIsWide() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path file : files()) {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).length() > MAX_LENGTH) {
          tooLong.add(file + ":" + (i + 1));
        }
      }
    }

    assertThat(tooLong).isEmpty();
  }

  private static List<Path> files() throws IOException {
    List<Path> files;
    try (Stream<Path> tree = Files.walk(MAIN)) {
      files = tree.filter(file -> TYPES.stream().anyMatch(file.toString()::endsWith)).toList();
    }
    for (String type : TYPES) {
      assertThat(files).as(type).anyMatch(file -> file.toString().endsWith(type));
    }
    return files;
  }
}
