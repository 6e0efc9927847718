package org.mememuseum.upload;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.mememuseum.UuidV7;

/** Distinguishes one museum from another: its records and its pictures carry the same identity. */
public record MuseumIdentity(UUID value) {
  public MuseumIdentity {
    Objects.requireNonNull(value);
  }

  /** Returns a new identity for a museum set up at {@code at}. */
  public static MuseumIdentity next(Instant at) {
    return new MuseumIdentity(UuidV7.at(at));
  }

  /** Parses the text form; empty if it is not an identity. */
  public static Optional<MuseumIdentity> parse(String text) {
    return UuidV7.parse(text).map(MuseumIdentity::new);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
