package org.mememuseum.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.mememuseum.member.SignIn;

/** The cookie that holds a sign-in's token. */
public final class SignInCookie {
  private static final String NAME = "museum";
  private static final int MAX_TOKEN_LENGTH = 100;

  private SignInCookie() {}

  /** Returns the request's token, whether it is still valid or not. */
  public static Optional<String> findToken(HttpServletRequest request) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(NAME))
        .map(Cookie::getValue)
        .filter(token -> !token.isEmpty() && token.length() <= MAX_TOKEN_LENGTH)
        .findFirst();
  }

  /**
   * Returns the cookie for a sign-in.
   *
   * @param remembered whether it outlives the browser's session
   * @param secure whether the browser may send it over TLS only
   */
  static Cookie of(String token, boolean remembered, boolean secure) {
    var cookie = new Cookie(NAME, token);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(secure);
    cookie.setAttribute("SameSite", "Lax");
    if (remembered) {
      cookie.setMaxAge((int) SignIn.REMEMBERED.toSeconds());
    }
    return cookie;
  }

  /** Returns the cookie that makes the browser remove its sign-in cookie. */
  public static Cookie forgotten(boolean secure) {
    var cookie = of("", false, secure);
    cookie.setMaxAge(0);
    return cookie;
  }
}
