package org.mememuseum.web.errors;

import java.util.Optional;
import java.util.stream.Stream;
import org.mememuseum.MuseumException;

/** Unwraps exceptions that containers have wrapped. */
public final class Exceptions {
  // Chains of causes can loop.
  private static final int MAX_DEPTH = 30;

  private Exceptions() {}

  /** Returns the refusal that led to an exception, however deep it is wrapped. */
  public static Optional<MuseumException> refusalIn(Throwable thrown) {
    return Stream.iterate(thrown, one -> one != null, Throwable::getCause)
        .limit(MAX_DEPTH)
        .filter(MuseumException.class::isInstance)
        .map(MuseumException.class::cast)
        .findFirst();
  }
}
