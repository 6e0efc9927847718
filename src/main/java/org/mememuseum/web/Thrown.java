package org.mememuseum.web;

import java.util.Optional;
import java.util.stream.Stream;
import org.mememuseum.MuseumException;

/** Looks through what containers wrap exceptions in. */
public final class Thrown {
  // Chains of causes can loop.
  private static final int DEEPEST = 30;

  private Thrown() {}

  /** Returns the refusal that led to an exception, however deep it is wrapped. */
  public static Optional<MuseumException> refusalIn(Throwable thrown) {
    return Stream.iterate(thrown, one -> one != null, Throwable::getCause)
        .limit(DEEPEST)
        .filter(MuseumException.class::isInstance)
        .map(MuseumException.class::cast)
        .findFirst();
  }
}
