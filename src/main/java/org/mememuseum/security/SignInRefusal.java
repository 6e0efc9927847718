package org.mememuseum.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.mememuseum.MuseumException;

/**
 * Passes an exception from the authentication mechanism, around the container, to the code that
 * answers the request.
 */
public final class SignInRefusal {
  private static final String ATTRIBUTE = SignInRefusal.class.getName();

  private SignInRefusal() {}

  static void keep(MuseumException refusal, HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, refusal);
  }

  /** Returns the exception that prevented authentication; empty if there was none. */
  public static Optional<MuseumException> find(HttpServletRequest request) {
    return Optional.ofNullable((MuseumException) request.getAttribute(ATTRIBUTE));
  }
}
