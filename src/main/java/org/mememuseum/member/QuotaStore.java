package org.mememuseum.member;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Counts what has been taken from quotas, on all servers together. */
public interface QuotaStore {
  /**
   * Takes units from quotas: from all or, if there are fewer left in any, from none. Atomic:
   * however many take at once, no more than {@code limit} are ever taken. What is taken may stay
   * taken when the use case fails.
   *
   * @param from at least one, of different keys
   * @param units how many, at least 1
   * @return empty if they were taken; otherwise a quota in which fewer are left
   */
  Optional<Quota> take(List<Quota> from, int units);

  /**
   * Takes a unit together with what else the use case writes: both or neither. Once in a use case
   * at most for one quota.
   *
   * @param otherwise makes what is thrown if none is left: now, or when the transaction commits
   */
  void takeWithin(Quota from, Supplier<? extends RuntimeException> otherwise);

  /**
   * Allows to forget quotas whose period ended at or before {@code before}; others are never
   * forgotten.
   */
  void purge(Instant before);
}
