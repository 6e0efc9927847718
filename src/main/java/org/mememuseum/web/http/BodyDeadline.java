package org.mememuseum.web.http;

import java.time.Duration;

/** The timeout for transferring a body: a grace period and a minimum rate. */
final class BodyDeadline {
  private static final Duration GRACE = Duration.ofSeconds(10);
  private static final Duration MAX_LENGTH = Duration.ofMinutes(15);
  private static final long BYTES_PER_SECOND = 16 * 1024;

  private BodyDeadline() {}

  /** Returns the timeout for a body of this size: 10 s plus 1 s per 16 KiB, at most 15 minutes. */
  static Duration of(long bytes) {
    var needed = GRACE.plusSeconds(bytes / BYTES_PER_SECOND);
    return needed.compareTo(MAX_LENGTH) < 0 ? needed : MAX_LENGTH;
  }
}
