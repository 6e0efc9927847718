package org.mememuseum.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.mememuseum.route.Route;

/**
 * The cookie by which the login page recognises a browser; see {@link KnownDevices}. Sent to the
 * login page only, set at login and registration and kept at logout.
 */
final class DeviceCookie {
  private static final String NAME = "museum-device";
  private static final Duration LIFETIME = Duration.ofDays(365);

  private DeviceCookie() {}

  /** Returns the cookie's value, not yet verified. */
  static Optional<String> find(HttpServletRequest request) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(NAME))
        .map(Cookie::getValue)
        .findFirst();
  }

  /**
   * Returns the cookie.
   *
   * @param secure whether the browser may send it over TLS only
   */
  static Cookie of(String value, boolean secure) {
    var cookie = new Cookie(NAME, value);
    cookie.setPath(Route.LOGIN.path());
    cookie.setHttpOnly(true);
    cookie.setSecure(secure);
    cookie.setAttribute("SameSite", "Strict");
    cookie.setMaxAge((int) LIFETIME.toSeconds());
    return cookie;
  }
}
