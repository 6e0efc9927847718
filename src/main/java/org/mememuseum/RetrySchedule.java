package org.mememuseum;

import java.time.Duration;

/**
 * How often work is tried, and how long it waits before each further attempt.
 *
 * @param attempts the maximum number of attempts, at least 1
 * @param first the delay before the second attempt
 * @param factor by how much each delay is longer than the one before
 * @param longest the maximum delay
 */
public record RetrySchedule(int attempts, Duration first, int factor, Duration longest) {
  public RetrySchedule {
    if (attempts < 1 || first.isNegative() || factor < 1 || longest.isNegative()) {
      throw new IllegalArgumentException("no schedule");
    }
  }

  /** Returns whether no attempt is left after this one; the first attempt is 1. */
  public boolean isLast(int attempt) {
    return attempt >= attempts;
  }

  /** Returns the delay after an attempt that failed; the first attempt is 1. */
  public Duration delayAfter(int attempt) {
    var delay = first;
    for (int i = 1; i < attempt && delay.compareTo(longest) < 0; i++) {
      delay = delay.multipliedBy(factor);
    }
    return delay.compareTo(longest) < 0 ? delay : longest;
  }
}
