package org.mememuseum.member;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.mememuseum.UuidV7;

/** Identifies a member permanently. */
public record MemberId(UUID value) {
  public MemberId {
    Objects.requireNonNull(value);
  }

  /** Returns a new identifier for a member who registers at {@code at}. */
  public static MemberId next(Instant at) {
    return new MemberId(UuidV7.at(at));
  }

  /** Parses the text form; empty if it is not an identifier. */
  public static Optional<MemberId> parse(String text) {
    return UuidV7.parse(text).map(MemberId::new);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
