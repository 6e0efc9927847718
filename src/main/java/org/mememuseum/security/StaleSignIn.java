package org.mememuseum.security;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Remembers that a request came with a sign-in that no longer counts. Whoever answers with
 * something that nobody may keep has the browser forget it; a cookie beside what caches keep would
 * be handed to everybody.
 */
public final class StaleSignIn {
  private static final String ATTRIBUTE = StaleSignIn.class.getName();

  private StaleSignIn() {}

  static void keep(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, true);
  }

  /** Returns whether the request came with one. */
  public static boolean isIn(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) != null;
  }
}
