package org.mememuseum.member;

import java.time.Duration;
import java.util.Optional;
import org.mememuseum.MuseumException;

/** Thrown when a rate limit is reached; tells how long to wait. */
public class TooManyAttemptsException extends MuseumException {
  private final Duration wait;

  /**
   * @param what the start of the message key, for example {@code login}
   * @param wait until another attempt is accepted
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
