package org.mememuseum.security;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Marks a request whose sign-in cookie is no longer valid. Only responses that must not be cached
 * expire the cookie, since a cache would pass a cookie header on to everybody.
 */
public final class StaleSignIn {
  private static final String ATTRIBUTE = StaleSignIn.class.getName();

  private StaleSignIn() {}

  static void keep(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, true);
  }

  /** Returns whether the request is marked. */
  public static boolean isIn(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) != null;
  }
}
