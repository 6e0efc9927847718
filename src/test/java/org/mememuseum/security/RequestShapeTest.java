package org.mememuseum.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestShapeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/view/0192f0c1-7d1a-7c00-8000-0000000001a2",
        "/tag/caf%C3%A9",
        "/by/a.b",
        "/by/%D7%9E%D7%95%D7%96%D7%94",
        "/static/abc/css/base.css"
      })
  void ordinaryAddressesAreSound(String path) {
    assertThat(RequestShape.isSound(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/a%00b",
        "/a%0Ab",
        "/a%7F",
        "/100%",
        "/%zz",
        "/%4",
        "/tag/%FF",
        "/tag/%C0%AF",
        "/a;jsessionid=1",
        "/a\\b",
        "/a%5Cb",
        "/static/../WEB-INF/web.xml",
        "/static/%2e%2e/WEB-INF/web.xml",
        "/static/..%2fWEB-INF/web.xml",
        "/a b"
      })
  void addressesMadeToConfuseAreNot(String path) {
    assertThat(RequestShape.isSound(path)).isFalse();
  }
}
