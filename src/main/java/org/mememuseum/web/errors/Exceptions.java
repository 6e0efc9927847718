package org.mememuseum.web.errors;

import java.util.Optional;
import java.util.stream.Stream;
import org.mememuseum.MuseumException;

/** Unwraps exceptions that the container has wrapped. */
public final class Exceptions {
  // A chain of causes may be cyclic.
  private static final int MAX_DEPTH = 30;

  private Exceptions() {}

  /** Returns the first {@link MuseumException} in the chain of causes. */
  public static Optional<MuseumException> refusalIn(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
        .limit(MAX_DEPTH)
        .filter(MuseumException.class::isInstance)
        .map(MuseumException.class::cast)
        .findFirst();
  }
}
