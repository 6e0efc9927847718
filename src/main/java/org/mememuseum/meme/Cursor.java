package org.mememuseum.meme;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.mememuseum.UuidV7;

/**
 * A place in a list that is ordered by time and then by id: the last item seen. Stays right however
 * many are added or taken away meanwhile. Opaque to whoever passes it on as text.
 */
public record Cursor(Instant at, UUID id) {
  public Cursor {
    Objects.requireNonNull(at);
    Objects.requireNonNull(id);
  }

  /** Reads the text form; empty if it is not one. */
  public static Optional<Cursor> parse(String text) {
    if (text == null || text.isEmpty() || text.length() > 100) {
      return Optional.empty();
    }
    try {
      String[] parts =
          new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split(" ", 2);
      Instant at = Instant.ofEpochMilli(Long.parseLong(parts[0]));
      return parts.length < 2
          ? Optional.empty()
          : UuidV7.parse(parts[1]).map(id -> new Cursor(at, id));
    } catch (IllegalArgumentException | DateTimeException notACursor) {
      return Optional.empty();
    }
  }

  /** Returns the text form, safe in an address. */
  @Override
  public String toString() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((at.toEpochMilli() + " " + id).getBytes(StandardCharsets.US_ASCII));
  }
}
