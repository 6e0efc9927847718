package org.mememuseum;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Makes and parses identifiers that sort by their creation time (RFC 9562, version 7). */
public final class UuidV7 {
  private static final SecureRandom RANDOM = new SecureRandom();

  private UuidV7() {}

  /**
   * Returns a new identifier for something created at {@code at} (millisecond precision).
   * Identifiers of the same millisecond sort in no particular order.
   */
  public static UUID at(Instant at) {
    long random = RANDOM.nextLong();
    long high = at.toEpochMilli() << 16 | 0x7000L | random & 0x0FFFL;
    long low = RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
    return new UUID(high, low);
  }

  /** Returns the time for which an identifier was made. */
  public static Instant time(UUID id) {
    return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
  }

  /** Parses the 36-character text form; empty if the text is not one. */
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
