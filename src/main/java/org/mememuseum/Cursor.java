package org.mememuseum;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A position in a list ordered by time and then by id: that of the last item seen. It stays valid
 * when items are added or removed.
 *
 * @param at to the millisecond
 * @param within the last item seen of a group that belongs to the item at this position; empty if
 *     none was
 */
public record Cursor(Instant at, UUID id, Optional<UUID> within) {
  public Cursor {
    Objects.requireNonNull(at);
    Objects.requireNonNull(id);
    Objects.requireNonNull(within);
  }

  /** A position in a list without groups. */
  public Cursor(Instant at, UUID id) {
    this(at, id, Optional.empty());
  }
}
