package org.mememuseum.adapter.dynamodb.engine;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.mememuseum.TtlCache;

/**
 * Records which buckets (months or days) of a list have items, so that reads skip empty ones. An
 * entry is written once, before the first item of its bucket, and is never removed.
 */
public final class BucketDirectory {
  public static final String TABLE = "CalendarTable";
  private static final String LIST = "list";
  private static final String BUCKET = "bucket";
  private static final Duration LIFETIME = Duration.ofMinutes(1);
  private static final int MAX_LISTS = 1_000;

  private final Database database;
  private final TtlCache<String, Set<String>> cache;
  private final Set<Entry> known = ConcurrentHashMap.newKeySet();

  /** A bucket of a list. */
  public record Entry(String list, String bucket) {
    private ItemKey itemKey() {
      return ItemKey.of(TABLE, LIST, list, BUCKET, bucket);
    }
  }

  public BucketDirectory(Database database, Clock clock) {
    this.database = database;
    this.cache = new TtlCache<>(clock, LIFETIME, MAX_LISTS);
  }

  /** Records buckets for all nodes; must be called before an item is put into them. */
  public void open(Collection<Entry> entries) {
    var missing = entries.stream().filter(entry -> !known.contains(entry)).toList();
    if (!missing.isEmpty()) {
      database.putAll(
          missing.stream().collect(Collectors.toMap(Entry::itemKey, entry -> Item.EMPTY)));
      known.addAll(missing);
      missing.forEach(entry -> cache.invalidate(entry.list()));
    }
  }

  /** Returns the latest bucket of a list that this node knows of, without a request. */
  Optional<String> latestKnown(String list) {
    var all = new TreeSet<String>(cache.find(list).orElse(Set.of()));
    known.stream().filter(entry -> entry.list().equals(list)).forEach(e -> all.add(e.bucket()));
    return all.isEmpty() ? Optional.empty() : Optional.of(all.last());
  }

  /** Returns a list's buckets; may lack those that another node opened in the last minute. */
  NavigableSet<String> of(String list) {
    return new TreeSet<>(cache.get(list, this::read).orElse(Set.of()));
  }

  private Optional<Set<String>> read(String list) {
    return Optional.of(
        database.query(KeyRange.of(TABLE, LIST, list, BUCKET), Database.ALL).stream()
            .map(item -> item.text(BUCKET))
            .collect(Collectors.toUnmodifiableSet()));
  }
}
