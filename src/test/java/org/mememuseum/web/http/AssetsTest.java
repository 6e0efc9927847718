package org.mememuseum.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AssetsTest {
  @Test
  void theEditionChangesExactlyWithNamesAndContents() {
    String edition = edition(Map.of("a.css", "x", "b.js", "y"));

    assertThat(edition(Map.of("b.js", "y", "a.css", "x"))).isEqualTo(edition).hasSize(16);
    assertThat(edition(Map.of("a.css", "x", "b.js", "z"))).isNotEqualTo(edition);
    assertThat(edition(Map.of("a.css", "x", "c.js", "y"))).isNotEqualTo(edition);
  }

  @Test
  void filesAreZippedOnlyWhereThatHelps() {
    assertThat(file("base.css", "a".repeat(1000)).zipped()).isPresent();
    assertThat(file("base.css", "a").zipped()).isEmpty();
  }

  @Test
  void modulesAndDrawingsHaveTheTypesThatBrowsersInsistOn() {
    assertThat(file("js/museum.js", "").contentType()).startsWith("text/javascript");
    assertThat(file("img/icons.svg", "").contentType()).startsWith("image/svg+xml");
    assertThat(file("strange", "").contentType()).isEqualTo("application/octet-stream");
  }

  @Test
  void importedStyleSheetsStandInTheOneThatImportsThem() {
    Map<String, StaticFile> files =
        Map.of("css/a.css", file("css/a.css", "a{b:'$1'}"), "css/b.css", file("css/b.css", "b{}"));
    var all = file("css/all.css", "@import \"b.css\";\n@import \"a.css\";\n");

    assertThat(Assets.bundle("css/all.css", all, files).bytes())
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("b{}\na{b:'$1'}\n");
  }

  @Test
  void aMissingImportedStyleSheetEndsTheStart() {
    var all = file("css/all.css", "@import \"gone.css\";");

    assertThatThrownBy(() -> Assets.bundle("css/all.css", all, Map.of()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("gone.css");
  }

  private static String edition(Map<String, String> contents) {
    Map<String, StaticFile> files = new TreeMap<>();
    contents.forEach((name, text) -> files.put(name, file(name, text)));
    return Assets.hash(files);
  }

  private static StaticFile file(String name, String text) {
    return StaticFile.of(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
