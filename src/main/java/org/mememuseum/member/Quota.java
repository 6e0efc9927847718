package org.mememuseum.member;

import java.time.Duration;
import java.time.Instant;

/**
 * How much of something may be had within a period.
 *
 * @param key names what it is, and whose, in at most 100 characters
 * @param begins when the period begins
 * @param ends when the next one begins
 * @param limit how many units there are in it altogether, 0 or more
 */
public record Quota(String key, Instant begins, Instant ends, int limit) {
  public Quota {
    if (key.isEmpty() || key.length() > 100 || !begins.isBefore(ends) || limit < 0) {
      throw new IllegalArgumentException("no quota: " + key);
    }
  }

  /** Returns the quota of the hour or day, by UTC, that is under way. */
  public static Quota of(String key, Duration period, int limit, Instant now) {
    long millis = period.toMillis();
    var begins = Instant.ofEpochMilli(now.toEpochMilli() / millis * millis);
    return new Quota(key, begins, begins.plus(period), limit);
  }
}
