package org.mememuseum.reaction;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.mememuseum.UuidV7;

/** Identifies a comment; sorts by the time it was written. */
public record CommentId(UUID value) {
  public CommentId {
    Objects.requireNonNull(value);
  }

  /** Returns a new identifier for a comment written at {@code at}. */
  public static CommentId next(Instant at) {
    return new CommentId(UuidV7.at(at));
  }

  /** Returns when it was made, to the millisecond. */
  public Instant at() {
    return UuidV7.time(value);
  }

  /** Parses the text form; empty if it is not an identifier. */
  public static Optional<CommentId> parse(String text) {
    return UuidV7.parse(text).map(CommentId::new);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
