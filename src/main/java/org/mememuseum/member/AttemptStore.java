package org.mememuseum.member;

import java.time.Instant;
import java.util.List;

/** Remembers who tried what how often, so that guessing can be slowed down on every server. */
public interface AttemptStore {
  /**
   * Records an attempt under a key that names what is limited and for whom (a hash, ≤ 100 chars).
   */
  void add(String key, Instant at);

  /** Returns the newest {@code limit} attempts after {@code since}, newest first. */
  List<Instant> findSince(String key, Instant since, int limit);

  /** Forgets one attempt made at that instant; does nothing if there is none. */
  void remove(String key, Instant at);

  /** Forgets all attempts under a key. */
  void clear(String key);

  /** Forgets all attempts at or before {@code before}. */
  void purge(Instant before);
}
