package org.mememuseum.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mememuseum.route.BaseUrl;
import org.mememuseum.web.routes.FakeRequest;

class SameOriginTest {
  private final SameOrigin sameOrigin =
      new SameOrigin(new BaseUrl(URI.create("https://museum.example")));

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // Sec-Fetch-Site, Origin, Referer, ours?
        "same-origin, -, -, true",
        "same-origin, https://evil.example, -, true",
        "cross-site, http://localhost:8080, -, false",
        "same-site, http://localhost:8080, -, false",
        "none, -, -, false",
        "none, https://museum.example, -, true",
        "none, http://localhost:8080, -, false",
        "-, http://localhost:8080, -, false",
        "-, HTTPS://MUSEUM.EXAMPLE, -, true",
        "-, https://museum.example, -, true",
        "-, https://museum.example.evil.example, -, false",
        "-, https://museum.example:444, -, false",
        "-, http://museum.example, -, false",
        "-, http://localhost, -, false",
        "-, null, -, false",
        "-, https://evil.example, https://museum.example/login, false",
        "-, -, http://localhost:8080/login, false",
        "-, -, https://museum.example/login?x=y, true",
        "-, -, https://museum.example@evil.example/, false",
        "-, -, https://evil.example/?http://localhost:8080, false",
        "-, -, not an address, false",
        "-, -, -, false",
      })
  void onlyOurOwnPagesAreOurs(String site, String origin, String referer, boolean expected) {
    var request = FakeRequest.to("http://localhost:8080/upload").by("POST");
    request = site == null ? request : request.with("Sec-Fetch-Site", site);
    request = origin == null ? request : request.with("Origin", origin);
    request = referer == null ? request : request.with("Referer", referer);

    assertThat(sameOrigin.holds(request.get())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "https://museum.example, https://museum.example",
    "https://museum.example:443, https://museum.example",
    "http://museum.example:80, http://museum.example",
    "http://museum.example:8080, http://museum.example:8080",
    "https://Museum.Example, https://museum.example"
  })
  void theAddressInTheSettingsIsTakenAsBrowsersWriteIt(String setting, String origin) {
    var request = FakeRequest.to("http://localhost:8080/upload").by("POST").with("Origin", origin);

    assertThat(new SameOrigin(new BaseUrl(URI.create(setting))).holds(request.get())).isTrue();
  }
}
