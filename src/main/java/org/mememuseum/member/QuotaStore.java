package org.mememuseum.member;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Counts the units taken from quotas across all servers. */
public interface QuotaStore {
  /**
   * Takes units from all of these quotas or, if fewer units are left in any, from none. Atomic:
   * concurrent calls never take more than {@code limit} together. May take effect immediately: an
   * adapter may commit this on its own, so a later rollback does not give the units back.
   *
   * @param from at least one quota; all have different keys
   * @param units at least 1
   * @return empty if the units were taken; otherwise a quota in which fewer are left
   */
  Optional<Quota> take(List<Quota> from, int units);

  /**
   * Takes a unit as part of the caller's transaction, so that a rollback gives it back. A
   * transaction may call this at most once.
   *
   * @param otherwise creates the exception if no unit is left; thrown here, or when the transaction
   *     commits
   */
  void takeWithin(Quota from, Supplier<? extends RuntimeException> otherwise);

  /**
   * Returns how many units of a quota's period are taken, 0 or more, whatever its limit is.
   * Includes everything that was committed before.
   */
  int used(Quota quota);

  /**
   * Allows the store to delete quotas whose period ended at or before {@code before}, now or later;
   * others are never deleted.
   */
  void purge(Instant before);
}
