package org.mememuseum.member;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Counts attempts, such as logins and registrations, so that guessing can be slowed down on all
 * servers together. Instants have millisecond precision.
 *
 * <p>All changes may take effect immediately: an adapter may commit them on its own, so a later
 * rollback of the caller's transaction does not undo them.
 *
 * <p>A key names what is limited and for whom (a hash), in at most 100 characters. For one key, an
 * adapter has to store only the attempts after the latest {@code since}, and never more than 1,000
 * of them, so that they fit into one small record.
 */
public interface AttemptStore {
  /** The highest limit that a store has to keep count of. */
  int HIGHEST_LIMIT = 1_000;

  /**
   * What an attempt counts for.
   *
   * @param since when the time that counts began; never goes back for a key by more than the
   *     servers' clocks differ
   * @param limit how many are taken, 1 to {@value #HIGHEST_LIMIT}
   */
  record Count(String key, Instant since, int limit) {}

  /**
   * A count that takes no more at the moment.
   *
   * @param oldest the oldest of the newest {@code limit} attempts: once that is no longer after
   *     {@code since}, one more will be taken
   */
  record Full(Count count, Instant oldest) {}

  /**
   * Records an attempt under every key or, if {@code limit} attempts after {@code since} are
   * recorded already for any, under none. Atomic: however many try at once, no count takes more
   * than its limit.
   *
   * @param at when it is made; several attempts at one instant are several
   * @param counts at least one, of different keys
   * @return empty if the attempt was recorded; otherwise the first of these counts that is full
   */
  Optional<Full> add(Instant at, List<Count> counts);

  /** Forgets one attempt made at that instant; does nothing if there is none. */
  void remove(String key, Instant at);

  /** Forgets all attempts under a key. */
  void clear(String key);

  /** Forgets all attempts at or before {@code before}. */
  void purge(Instant before);
}
