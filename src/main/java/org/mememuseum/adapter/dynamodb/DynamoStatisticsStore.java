package org.mememuseum.adapter.dynamodb;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mememuseum.adapter.dynamodb.engine.Change;
import org.mememuseum.adapter.dynamodb.engine.Item;
import org.mememuseum.adapter.dynamodb.engine.ItemKey;
import org.mememuseum.adapter.dynamodb.engine.UnitOfWork;
import org.mememuseum.statistics.Counter;
import org.mememuseum.statistics.StatisticsStore;

/** Stores daily counts in {@code StatisticsTable}, with one item for each day. */
final class DynamoStatisticsStore implements StatisticsStore {
  static final String TABLE = "StatisticsTable";
  private static final String DAY = "day";

  private final UnitOfWork unitOfWork;

  DynamoStatisticsStore(UnitOfWork unitOfWork) {
    this.unitOfWork = unitOfWork;
  }

  @Override
  public void add(LocalDate day, Map<Counter, Long> counts) {
    var change = Change.update(at(day));
    for (var count : counts.entrySet()) {
      change = change.adding(count.getKey().name(), count.getValue());
    }
    unitOfWork.write(List.of(change));
  }

  @Override
  public Map<LocalDate, Map<Counter, Long>> find(LocalDate first, LocalDate last) {
    var keys =
        first
            .datesUntil(last.plusDays(1))
            .collect(Collectors.toMap(DynamoStatisticsStore::at, day -> day));
    Map<LocalDate, Map<Counter, Long>> found = new HashMap<>();
    unitOfWork
        .findAll(TABLE, keys.keySet())
        .forEach((key, item) -> found.put(keys.get(key), counts(item)));
    return found;
  }

  private static ItemKey at(LocalDate day) {
    return ItemKey.of(TABLE, DAY, day.toString());
  }

  private static Map<Counter, Long> counts(Item item) {
    Map<Counter, Long> counts = new EnumMap<>(Counter.class);
    Arrays.stream(Counter.values())
        .filter(counter -> item.value(counter.name()).isPresent())
        .forEach(counter -> counts.put(counter, item.number(counter.name())));
    return counts;
  }
}
