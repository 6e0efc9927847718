package org.mememuseum.statistics;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** Stores counts of a day in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class StatisticsBatch {
  private StatisticsStore store;

  protected StatisticsBatch() {}

  @Inject
  public StatisticsBatch(StatisticsStore store) {
    this.store = store;
  }

  /** Adds to the counts of a day and to the totals. */
  public void write(LocalDate day, Map<Counter, Long> counts) {
    store.add(day, new EnumMap<>(counts));
    store.add(StatisticsStore.TOTAL, new EnumMap<>(counts));
  }
}
