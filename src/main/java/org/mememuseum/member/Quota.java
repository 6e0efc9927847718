package org.mememuseum.member;

import java.time.Duration;
import java.time.Instant;

/**
 * A limit on units used within a period.
 *
 * @param key names what is limited and for whom, in at most 100 characters
 * @param begins when the period begins
 * @param ends when the next period begins
 * @param limit how many units the period has, 0 or more
 */
public record Quota(String key, Instant begins, Instant ends, int limit) {
  public Quota {
    if (key.isEmpty() || key.length() > 100 || !begins.isBefore(ends) || limit < 0) {
      throw new IllegalArgumentException("no quota: " + key);
    }
  }

  /** Returns the quota of the current hour or day, by UTC. */
  public static Quota of(String key, Duration period, int limit, Instant now) {
    long millis = period.toMillis();
    var begins = Instant.ofEpochMilli(now.toEpochMilli() / millis * millis);
    return new Quota(key, begins, begins.plus(period), limit);
  }
}
