package org.mememuseum;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Makes and reads identifiers that sort by the time they were made (RFC 9562, version 7). */
public final class UuidV7 {
  private static final SecureRandom RANDOM = new SecureRandom();

  private UuidV7() {}

  /**
   * Returns a new identifier for something that came to be at {@code at} (millisecond precision).
   * Two made in the same millisecond sort in no particular order.
   */
  public static UUID at(Instant at) {
    long random = RANDOM.nextLong();
    long high = at.toEpochMilli() << 16 | 0x7000L | random & 0x0FFFL;
    long low = RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
    return new UUID(high, low);
  }

  /** Reads the 36-character text form; empty if it is anything else. */
  public static Optional<UUID> parse(String text) {
    if (text == null || text.length() != 36) {
      return Optional.empty();
    }
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }
}
