package org.mememuseum.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.mememuseum.web.routes.FakeRequest;

class SignInCookieTest {
  @Test
  void scriptsAndOtherSitesDoNotGetTheCookie() {
    var cookie = SignInCookie.of("token", false, true);

    assertThat(cookie.isHttpOnly()).isTrue();
    assertThat(cookie.getSecure()).isTrue();
    assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
    assertThat(cookie.getPath()).isEqualTo("/");
    assertThat(cookie.getDomain()).isNull();
  }

  @Test
  void aSignInThatIsNotRememberedEndsWithTheBrowser() {
    assertThat(SignInCookie.of("token", false, false).getMaxAge()).isEqualTo(-1);
  }

  @Test
  void aRememberedSignInLastsThirtyDays() {
    assertThat(SignInCookie.of("token", true, false).getMaxAge()).isEqualTo(30 * 24 * 3600);
  }

  @Test
  void theForgottenCookieReplacesTheRealOneAtOnce() {
    var deletion = SignInCookie.forgotten(true);

    assertThat(deletion.getMaxAge()).isZero();
    assertThat(deletion.getValue()).isEmpty();
    assertThat(deletion.getPath()).isEqualTo("/");
  }

  @Test
  void theTokenIsFoundAmongOtherCookies() {
    var request =
        FakeRequest.to("http://localhost/")
            .with(new Cookie("other", "x"), new Cookie("museum", "token"));

    assertThat(SignInCookie.findToken(request.get())).contains("token");
  }

  @Test
  void whatCannotBeATokenIsNone() {
    var none = FakeRequest.to("http://localhost/");
    var empty = FakeRequest.to("http://localhost/").with(new Cookie("museum", ""));
    var huge = FakeRequest.to("http://localhost/").with(new Cookie("museum", "x".repeat(101)));

    assertThat(SignInCookie.findToken(none.get())).isEmpty();
    assertThat(SignInCookie.findToken(empty.get())).isEmpty();
    assertThat(SignInCookie.findToken(huge.get())).isEmpty();
  }
}
