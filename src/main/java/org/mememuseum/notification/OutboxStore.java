package org.mememuseum.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Stores announcements until they are delivered, for all servers of the museum. */
public interface OutboxStore {
  /** Adds a new entry as part of the caller's transaction. */
  void add(OutboxEntry entry);

  /** Returns the entry with this id. */
  Optional<OutboxEntry> find(UUID id);

  /**
   * Returns waiting entries that are next tried at this time or before, earliest first; may lack
   * recent changes.
   */
  List<OutboxEntry> findDue(Instant at, int limit);

  /** Returns entries that were given up, oldest first; may lack recent changes. */
  List<OutboxEntry> findDead(int limit);

  /** Returns how many were given up, but at most {@code limit}; may lack recent changes. */
  int countDead(int limit);

  /**
   * Replaces an entry as part of the caller's transaction. Of several who replace or remove the
   * same entry at once, one succeeds.
   *
   * @param before the entry as it was read
   * @throws OutboxConflictException if it is gone or has changed, perhaps only at the commit
   */
  void replace(OutboxEntry before, OutboxEntry after);

  /**
   * Removes an entry as part of the caller's transaction.
   *
   * @param entry as it was read
   * @throws OutboxConflictException as above
   */
  void remove(OutboxEntry entry);
}
