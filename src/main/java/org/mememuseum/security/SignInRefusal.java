package org.mememuseum.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.mememuseum.MuseumException;

/** Carries a refusal past the container, from the mechanism to whoever answers the request. */
public final class SignInRefusal {
  private static final String ATTRIBUTE = SignInRefusal.class.getName();

  private SignInRefusal() {}

  static void keep(MuseumException refusal, HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, refusal);
  }

  /** Returns why it could not be found out who asks; empty if it could. */
  public static Optional<MuseumException> find(HttpServletRequest request) {
    return Optional.ofNullable((MuseumException) request.getAttribute(ATTRIBUTE));
  }
}
