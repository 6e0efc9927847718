package org.mememuseum.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mememuseum.security.TransportSecurity;
import org.mememuseum.web.routes.FakeRequest;

class BaseUrlTest {
  @Test
  void aProxyThatEndsTlsIsKnownFromTheSetting() {
    var request = FakeRequest.to("http://10.0.0.7:8080/").get();

    assertThat(
            TransportSecurity.isSecure(request, new BaseUrl(URI.create("https://museum.example"))))
        .isTrue();
    assertThat(
            TransportSecurity.isSecure(request, new BaseUrl(URI.create("http://museum.example"))))
        .isFalse();
  }

  @Test
  void linksThatLeaveTheMuseumAreWhole() {
    assertThat(new BaseUrl(URI.create("https://museum.example")).address("/view/1"))
        .isEqualTo("https://museum.example/view/1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"museum.example", "ftp://museum.example", "https://museum.example/path"})
  void whatIsNoOriginIsRefused(String text) {
    assertThatThrownBy(() -> new BaseUrl(URI.create(text)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
