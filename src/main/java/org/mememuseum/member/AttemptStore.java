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
 * adapter has to store only the attempts after the latest {@code since}, and never more of them
 * than {@link AttemptLimit#MAX_ATTEMPTS}, so that they fit into one small record.
 */
public interface AttemptStore {
  /**
   * A key to count an attempt under, with its limit.
   *
   * @param since the start of the window; for one key it never goes back by more than the servers'
   *     clocks differ
   * @param limit how many attempts are accepted within the window, 1 to {@value
   *     AttemptLimit#MAX_ATTEMPTS}
   */
  record Count(String key, Instant since, int limit) {}

  /**
   * A count whose limit is reached.
   *
   * @param oldest the oldest of the newest {@code limit} attempts: once it is no longer after
   *     {@code since}, another attempt is accepted
   */
  record Full(Count count, Instant oldest) {}

  /**
   * Records an attempt under every key or, if for any of them {@code limit} attempts after {@code
   * since} are recorded already, under none. Atomic: concurrent attempts never exceed a limit.
   *
   * @param at when the attempt is made; several attempts at one instant each count
   * @param counts at least one, of different keys
   * @return empty if the attempt was recorded; otherwise the first of these counts that is full
   */
  Optional<Full> add(Instant at, List<Count> counts);

  /** Removes one attempt made at that instant; does nothing if there is none. */
  void remove(String key, Instant at);

  /** Removes all attempts under a key. */
  void clear(String key);

  /** Removes all attempts at or before {@code before}. */
  void purge(Instant before);
}
