package org.mememuseum.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pages and the message bundle use the same keys, and no page has text of its own. */
class PagesSpeakTest {
  private static final Pattern KEY = Pattern.compile("(?:text\\[|sentence\\()'([^']+)'");
  private static final Pattern MARKUP =
      Pattern.compile("<!--.*?-->|<[^>]*>|#\\{[^}]*}|&[a-z#0-9]+;", Pattern.DOTALL);
  // Key names and separators, which need no translation.
  private static final Set<String> WORDLESS =
      Set.of("a", "j", "k", "l", "p", "r", "s", "u", "v", "x", "z", "Enter", "Esc");

  @Test
  void everySentenceOnAPageIsInTheBundle() throws IOException {
    Set<String> keys = new TreeSet<>();
    for (Path page : pages()) {
      KEY.matcher(Files.readString(page)).results().forEach(match -> keys.add(match.group(1)));
    }

    assertThat(keys).hasSizeGreaterThan(50).allMatch(new Texts()::has);
  }

  @Test
  void noPageSaysAnythingThatIsNotInTheBundle() throws IOException {
    for (Path page : pages()) {
      String text = MARKUP.matcher(Files.readString(page)).replaceAll(" ");

      assertThat(Pattern.compile("\\p{L}+").matcher(text).results().map(word -> word.group()))
          .as("hard-coded text in " + page)
          .allMatch(WORDLESS::contains);
    }
  }

  private static List<Path> pages() throws IOException {
    try (var files = Files.walk(Path.of("src/main/webapp"))) {
      return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
    }
  }
}
