package org.mememuseum.statistics;

import java.time.LocalDate;
import java.util.Map;

/** Stores daily counts. Days are in UTC. */
public interface StatisticsStore {
  /** The total of all days is kept as the count of this day. */
  LocalDate TOTAL = LocalDate.EPOCH;

  /**
   * Adds to the counts of a day, as part of the caller's transaction. Atomic: concurrent callers
   * all count.
   *
   * @param counts how much to add; may be negative
   */
  void add(LocalDate day, Map<Counter, Long> counts);

  /**
   * Returns the counts of the days from {@code first} to {@code last}, both included, at most 31;
   * days and counters without a count are left out.
   */
  Map<LocalDate, Map<Counter, Long>> find(LocalDate first, LocalDate last);
}
