package org.mememuseum.member;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Slows down guessing. An attempt counts from the moment it is made, in a transaction of its own,
 * so that neither a failure afterwards nor many attempts at once go uncounted.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Throttle {
  private static final Duration LONGEST_WINDOW = Duration.ofDays(1);

  private final AttemptStore attempts;
  private final Clock clock;

  protected Throttle() {
    this(null, null);
  }

  @Inject
  public Throttle(AttemptStore attempts, Clock clock) {
    this.attempts = attempts;
    this.clock = clock;
  }

  /**
   * Counts an attempt, or refuses it if there were too many within the limit's window. Exact, also
   * when many are made at once.
   *
   * @param what the start of the refusal's message key
   * @param whom the account or address, hashed
   * @return when it was made, to take it back
   * @throws TooManyAttemptsException with the time until the oldest counted attempt leaves the
   *     window; the refused attempt does not count
   */
  public Instant attempt(String what, String whom, AttemptLimit limit) {
    Instant now = clock.instant();
    String key = what + ":" + whom;
    var full = attempts.add(key, now, now.minus(limit.window()), limit.attempts());
    if (full.isPresent()) {
      var free = full.get().plus(limit.window());
      throw new TooManyAttemptsException(what, Duration.between(now, free));
    }
    return now;
  }

  /** Forgets all attempts of an account that has just proved itself. */
  public void forgive(String what, String whom) {
    attempts.clear(what + ":" + whom);
  }

  /** Forgets one attempt that turned out well: it was no guess. */
  public void takeBack(String what, String whom, Instant at) {
    attempts.remove(what + ":" + whom, at);
  }

  /** Forgets what no limit looks at any more. */
  @Schedule(hour = "*", minute = "17", persistent = false)
  public void purge() {
    attempts.purge(clock.instant().minus(LONGEST_WINDOW));
  }
}
