package org.mememuseum.statistics;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mememuseum.member.Member;

/** Reads the daily counts for the staff. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Statistics {
  /** The most days that are shown. */
  public static final int MAX_DAYS = 30;

  private StatisticsStore store;
  private Clock clock;

  protected Statistics() {}

  @Inject
  public Statistics(StatisticsStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Returns the counts of the last days, today included, in UTC.
   *
   * @param days 1 to {@link #MAX_DAYS}
   * @throws org.mememuseum.NotFoundException if the viewer is not staff
   */
  public Period get(Member viewer, int days) {
    viewer.requireStaff();
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    var first = today.minusDays(days - 1L);
    var found = store.find(first, today);
    List<Day> all = new ArrayList<>();
    for (var date = first; !date.isAfter(today); date = date.plusDays(1)) {
      all.add(new Day(date, found.getOrDefault(date, Map.of())));
    }
    var totals = store.find(StatisticsStore.TOTAL, StatisticsStore.TOTAL);
    return new Period(all, totals.getOrDefault(StatisticsStore.TOTAL, Map.of()));
  }

  /** The counts of a day. */
  public record Day(LocalDate date, Map<Counter, Long> counts) {
    public Day {
      counts = Map.copyOf(counts);
    }

    /** Returns a count, 0 if nothing was counted. */
    public long count(Counter counter) {
      return counts.getOrDefault(counter, 0L);
    }
  }

  /**
   * The counts of some days.
   *
   * @param days without gaps, oldest first
   * @param totals the counts of all days, also of earlier ones
   */
  public record Period(List<Day> days, Map<Counter, Long> totals) {
    public Period {
      days = List.copyOf(days);
      totals = Map.copyOf(totals);
    }

    /** Returns the sum of a count over the days. */
    public long sum(Counter counter) {
      return days.stream().mapToLong(day -> day.count(counter)).sum();
    }

    /**
     * Returns the time within which this share of the examinations were decided, rounded up to the
     * next counted time; empty if there were none.
     *
     * @param share such as 0.5 for the median
     */
    public Optional<Duration> verdictTime(double share) {
      Map<Counter, Long> sums = new EnumMap<>(Counter.class);
      Counter.TIMES.forEach(time -> sums.put(time.counter(), sum(time.counter())));
      long all = sums.values().stream().mapToLong(Long::longValue).sum();
      long seen = 0;
      for (var time : Counter.TIMES) {
        seen += sums.get(time.counter());
        if (all > 0 && seen >= share * all) {
          return Optional.of(time.atMost());
        }
      }
      return Optional.empty();
    }
  }
}
