package org.mememuseum.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * Collects counts until {@link StatisticsWriter} stores them, so that what is counted does not wait
 * for one row of the day. Thread-safe. A server that is killed loses what it has collected for a
 * few seconds.
 */
@ApplicationScoped
public class CounterBuffer {
  private final Map<LocalDate, Map<Counter, Long>> counts = new HashMap<>();
  private Clock clock;

  protected CounterBuffer() {}

  @Inject
  public CounterBuffer(Clock clock) {
    this.clock = clock;
  }

  /** Adds to the count of today. */
  public void add(Counter counter, long number) {
    requeue(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), Map.of(counter, number));
  }

  /** Removes and returns everything collected. */
  public synchronized Map<LocalDate, Map<Counter, Long>> drain() {
    var drained = Map.copyOf(counts);
    counts.clear();
    return drained;
  }

  /** Puts back what could not be stored. */
  public synchronized void requeue(LocalDate day, Map<Counter, Long> some) {
    var ofDay = counts.computeIfAbsent(day, first -> new EnumMap<>(Counter.class));
    some.forEach((counter, number) -> ofDay.merge(counter, number, Long::sum));
  }
}
