package org.mememuseum.member;

import java.time.Duration;
import java.util.Optional;
import org.mememuseum.MuseumException;

/** Tried too often; says how long to wait. */
public class TooManyAttemptsException extends MuseumException {
  private final Duration wait;

  /**
   * @param what the start of the message key, for example {@code login}
   * @param wait until the next try is taken
   */
  public TooManyAttemptsException(String what, Duration wait) {
    super(Kind.TOO_MANY, what + ".tooMany", minutes(wait));
    this.wait = wait;
  }

  @Override
  public Optional<Duration> retryAfter() {
    return Optional.of(wait);
  }

  private static long minutes(Duration wait) {
    return Math.max(1, (wait.toSeconds() + 59) / 60);
  }
}
