package org.mememuseum;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A position in a list ordered by time and then by id: that of the last item seen. It stays valid
 * when items are added or removed.
 *
 * @param at to the millisecond
 */
public record Cursor(Instant at, UUID id) {
  public Cursor {
    Objects.requireNonNull(at);
    Objects.requireNonNull(id);
  }
}
