package org.mememuseum.web.routes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/upload", "/view/1?after=x#comments", "/tag/caf%C3%A9", "/by/wow.xhtml"})
  void pathsOfOurPagesAreAccepted(String path) {
    assertThat(LocalPath.parse(path)).map(LocalPath::text).contains(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "upload",
        "//evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "https://evil.example",
        "javascript:alert(1)",
        "/a\r\nSet-Cookie: x",
        "/a b",
        "/\u012fevil.example",
        "/view/\u012f",
        "/view/%zz",
        "/view/x%",
        "/view//x",
        "/upload/",
        "/%75pload",
        "/nowhere",
        "/image/1/show",
        "/static/x",
        "/hall",
        "/login?next=/login",
        "/register",
        "/logout"
      })
  void otherTextIsRefused(String path) {
    assertThat(LocalPath.parse(path)).isEmpty();
  }

  @Test
  void nullAndTooLongTextAreRefused() {
    assertThat(LocalPath.parse(null)).isEmpty();
    assertThat(LocalPath.parse("/" + "x".repeat(500))).isEmpty();
  }
}
