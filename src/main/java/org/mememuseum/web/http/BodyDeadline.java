package org.mememuseum.web.http;

import java.time.Duration;

/** By when a body has to be whole: a rate that every connection of today keeps, and some grace. */
final class BodyDeadline {
  private static final Duration GRACE = Duration.ofSeconds(10);
  private static final Duration MAX_LENGTH = Duration.ofMinutes(15);
  private static final long BYTES_PER_SECOND = 16 * 1024;

  private BodyDeadline() {}

  /** Returns how long a body of so many bytes may take: 10 s, and a second for each 16 KiB. */
  static Duration of(long bytes) {
    var needed = GRACE.plusSeconds(bytes / BYTES_PER_SECOND);
    return needed.compareTo(MAX_LENGTH) < 0 ? needed : MAX_LENGTH;
  }
}
