package org.mememuseum.web.routes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalPathTest {
  @ParameterizedTest
  @CsvSource({
    "/%64ashboard, /dashboard",
    "/%72eview, /review",
    "/about.%78html, /about.xhtml",
    "/%2e%2E/x, /../x",
    "/by/%7Eann, /by/~ann",
    "/tag/caf%c3%a9, /tag/caf%C3%A9",
    "/tag/café, /tag/caf%C3%A9",
    "/tag/a%2fb, /tag/a%2Fb",
    "/login/, /login",
    "//evil.example/, /evil.example",
    "///, /",
    "/tag//cats///, /tag/cats"
  })
  void whatIsWrittenOtherwiseHasOneNormalForm(String path, String normal) {
    assertThat(NormalPath.of(path)).isEqualTo(normal);
    assertThat(NormalPath.of(normal)).isEqualTo(normal);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/login", "/by/ann(1)", "/tag/caf%C3%A9", "*", "/feed.xml"})
  void whatIsNormalStays(String path) {
    assertThat(NormalPath.of(path)).isEqualTo(path);
  }
}
