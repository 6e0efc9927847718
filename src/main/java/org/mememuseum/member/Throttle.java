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
 * Slows down guessing. An attempt counts from the moment it is made, in a transaction of its own,
 * so that neither a failure afterwards nor many attempts at once go uncounted.
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
   * Counts an attempt for all that it is limited by, or refuses it and counts nothing if there were
   * too many within the window of any. Exact, also when many are made at once.
   *
   * @param limited at least one; the first that is full gives the reason
   * @return when it was made, to take it back
   * @throws TooManyAttemptsException with the time until the oldest counted attempt leaves the
   *     window
   */
  public Instant attempt(Limited... limited) {
    Instant now = clock.instant();
    var counts = Arrays.stream(limited).map(one -> one.countAt(now)).toList();
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

  /** Forgets all attempts of an account or device that has just proved itself. */
  public void forgive(Limited proved) {
    attempts.clear(proved.key());
  }

  /** Forgets one attempt that turned out well: it was no guess. */
  public void takeBack(Limited limited, Instant at) {
    attempts.remove(limited.key(), at);
  }

  /** Forgets what no limit looks at any more. */
  @Schedule(hour = "*", minute = "17", persistent = false)
  public void purge() {
    attempts.purge(clock.instant().minus(MAX_WINDOW));
  }
}
