package org.mememuseum.member;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/**
 * Throttles password guessing and registrations. An attempt counts from the moment it is made, in a
 * transaction of its own, so that neither later failures nor concurrency leave it uncounted.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Throttle {
  private static final Duration MAX_WINDOW = Duration.ofDays(1);

  private AttemptStore attempts;
  private Clock clock;

  protected Throttle() {}

  @Inject
  public Throttle(AttemptStore attempts, Clock clock) {
    this.attempts = attempts;
    this.clock = clock;
  }

  /**
   * Counts an attempt under all limits or, if any of them is reached, under none. Exact, also under
   * concurrency.
   *
   * @param limited at least one; the first that is full gives the reason
   * @return when the attempt was made, for {@link #takeBack}
   * @throws TooManyAttemptsException with the time until the oldest counted attempt leaves the
   *     window
   */
  public Instant attempt(Limited... limited) {
    Instant now = clock.instant();
    var counts = Arrays.stream(limited).map(each -> each.countAt(now)).toList();
    attempts
        .add(now, counts)
        .ifPresent(
            full -> {
              var first = limited[counts.indexOf(full.count())];
              var free = full.oldest().plus(first.limit().window());
              throw new TooManyAttemptsException(first.what(), Duration.between(now, free));
            });
    return now;
  }

  /** Removes all attempts of an account or device whose password has just been verified. */
  public void forgive(Limited proved) {
    attempts.clear(proved.key());
  }

  /** Removes one attempt whose password was correct. */
  public void takeBack(Limited limited, Instant at) {
    attempts.remove(limited.key(), at);
  }

  /** Removes attempts older than every limit's window. */
  @Schedule(hour = "*", minute = "17", persistent = false)
  public void purge() {
    attempts.purge(clock.instant().minus(MAX_WINDOW));
  }
}
