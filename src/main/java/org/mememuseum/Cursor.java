package org.mememuseum;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A place in a list that is ordered by time and then by id: the last item seen. Stays right however
 * many are added or taken away meanwhile.
 *
 * @param at to the millisecond
 */
public record Cursor(Instant at, UUID id) {
  public Cursor {
    Objects.requireNonNull(at);
    Objects.requireNonNull(id);
  }
}
