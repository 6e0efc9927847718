package org.mememuseum.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.mememuseum.route.Route;

/**
 * The cookie by which the login page alone knows a browser again; see {@link KnownDevices}. Set
 * when somebody signs in, and left there when they sign out.
 */
final class DeviceCookie {
  private static final String NAME = "museum-device";
  private static final Duration LIFETIME = Duration.ofDays(365);

  private DeviceCookie() {}

  /** Returns what the browser carries, whatever it is. */
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
   * @param secure whether the browser may send it by TLS alone
   */
  static Cookie of(String carried, boolean secure) {
    var cookie = new Cookie(NAME, carried);
    cookie.setPath(Route.LOGIN.path());
    cookie.setHttpOnly(true);
    cookie.setSecure(secure);
    cookie.setAttribute("SameSite", "Strict");
    cookie.setMaxAge((int) LIFETIME.toSeconds());
    return cookie;
  }
}
