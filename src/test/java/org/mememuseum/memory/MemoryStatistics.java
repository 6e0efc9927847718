package org.mememuseum.memory;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.mememuseum.statistics.Counter;
import org.mememuseum.statistics.StatisticsStore;

/** Daily counts in memory. */
public final class MemoryStatistics implements StatisticsStore {
  private final TreeMap<LocalDate, Map<Counter, Long>> days = new TreeMap<>();

  @Override
  public synchronized void add(LocalDate day, Map<Counter, Long> counts) {
    var ofDay = days.computeIfAbsent(day, first -> new EnumMap<>(Counter.class));
    counts.forEach((counter, number) -> ofDay.merge(counter, number, Long::sum));
  }

  @Override
  public synchronized Map<LocalDate, Map<Counter, Long>> find(LocalDate first, LocalDate last) {
    return new HashMap<>(days.subMap(first, true, last, true));
  }
}
