package org.mememuseum.adapter.jpa;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.mememuseum.statistics.Counter;
import org.mememuseum.statistics.StatisticsStore;

/** Stores daily counts in the table {@code daily_counts}. */
final class JpaStatisticsStore implements StatisticsStore {
  // Native: JPQL has no "on conflict", which adds in one atomic statement.
  private static final String ADD =
      """
      insert into daily_counts as old (day, name, number) values (?1, ?2, ?3)
      on conflict (day, name) do update set number = old.number + excluded.number
      """;

  private final EntityManager entityManager;

  JpaStatisticsStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public void add(LocalDate day, Map<Counter, Long> counts) {
    // In one order, so that two servers do not deadlock.
    new TreeMap<>(counts)
        .forEach(
            (counter, number) ->
                entityManager
                    .createNativeQuery(ADD)
                    .setParameter(1, day)
                    .setParameter(2, counter.name())
                    .setParameter(3, number)
                    .executeUpdate());
  }

  @Override
  public Map<LocalDate, Map<Counter, Long>> find(LocalDate first, LocalDate last) {
    Map<LocalDate, Map<Counter, Long>> found = new HashMap<>();
    UncachedQuery.query(
            entityManager,
            "select c from DailyCountRow c where c.key.day between :first and :last",
            DailyCountRow.class)
        .setParameter("first", first)
        .setParameter("last", last)
        .getResultList()
        .forEach(
            row ->
                found
                    .computeIfAbsent(row.day(), day -> new EnumMap<>(Counter.class))
                    .put(row.counter(), row.number()));
    return found;
  }
}
