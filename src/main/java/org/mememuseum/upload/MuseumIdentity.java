package org.mememuseum.upload;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.mememuseum.UuidV7;

/** Tells one museum from another: its records and its pictures carry the same. */
public record MuseumIdentity(UUID value) {
  public MuseumIdentity {
    Objects.requireNonNull(value);
  }

  /** Returns a new identity for a museum that is founded at {@code at}. */
  public static MuseumIdentity next(Instant at) {
    return new MuseumIdentity(UuidV7.at(at));
  }

  /** Reads the text form; empty if it is not an identity. */
  public static Optional<MuseumIdentity> parse(String text) {
    return UuidV7.parse(text).map(MuseumIdentity::new);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
