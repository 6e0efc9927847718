package org.mememuseum.member;

import java.time.Instant;
import java.util.Optional;

/**
 * Remembers who tried what how often, so that guessing can be slowed down on every server. Instants
 * count to the millisecond.
 *
 * <p>A key names what is limited and for whom (a hash), in at most 100 characters. For one key,
 * only attempts after the latest {@code since} have to be remembered, and never more than 1,000 of
 * them: an adapter may keep each key's attempts in one small record.
 */
public interface AttemptStore {
  /** The highest limit that a store has to keep count of. */
  int HIGHEST_LIMIT = 1_000;

  /**
   * Records an attempt, unless {@code limit} attempts after {@code since} are recorded already.
   * Atomic: however many try at once, no more than {@code limit} are recorded.
   *
   * @param at when it is made; several attempts at one instant are several
   * @param since when the time that counts began; never goes back for a key by more than the
   *     servers' clocks differ
   * @param limit how many are taken, 1 to {@value #HIGHEST_LIMIT}
   * @return empty if the attempt was recorded; otherwise the oldest of the newest {@code limit}
   *     attempts: once that is no longer after {@code since}, one more will be taken
   */
  Optional<Instant> add(String key, Instant at, Instant since, int limit);

  /** Forgets one attempt made at that instant; does nothing if there is none. */
  void remove(String key, Instant at);

  /** Forgets all attempts under a key. */
  void clear(String key);

  /** Forgets all attempts at or before {@code before}. */
  void purge(Instant before);
}
