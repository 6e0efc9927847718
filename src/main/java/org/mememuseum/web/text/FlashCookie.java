package org.mememuseum.web.text;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The cookie that says which message the next page has to show. Its key stands in the address, too;
 * the cookie is gone once the page has come, so that a member who reloads it is not told again.
 */
public final class FlashCookie {
  private static final String NAME = "museum-flash";
  private static final String TAKEN = FlashCookie.class.getName();
  private static final int SECONDS = 60;

  private FlashCookie() {}

  /** Tells the browser which message the next page has to show. */
  public static void set(String key, HttpServletRequest request, HttpServletResponse response) {
    response.addCookie(of(key, SECONDS, request));
  }

  /** Takes the cookie from the browser, for {@link #find} later in the request. */
  public static void take(HttpServletRequest request, HttpServletResponse response) {
    Stream.ofNullable(request.getCookies())
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(NAME))
        .findFirst()
        .ifPresent(
            cookie -> {
              request.setAttribute(TAKEN, cookie.getValue());
              response.addCookie(of("", 0, request));
            });
  }

  /** Returns the key that the browser's cookie had when it was taken. */
  static Optional<String> find(HttpServletRequest request) {
    return Optional.ofNullable((String) request.getAttribute(TAKEN));
  }

  private static Cookie of(String key, int seconds, HttpServletRequest request) {
    var cookie = new Cookie(NAME, key);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setAttribute("SameSite", "Lax");
    cookie.setMaxAge(seconds);
    return cookie;
  }
}
