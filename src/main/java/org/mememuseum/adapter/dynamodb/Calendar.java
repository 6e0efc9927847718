package org.mememuseum.adapter.dynamodb;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Knows for lists that are split by time which months or days have anything in them, so that no
 * empty one is walked through. An entry is written once, before the first item; it stays when the
 * items go.
 */
final class Calendar {
  static final String TABLE = "CalendarTable";
  private static final String LIST = "list";
  private static final String BUCKET = "bucket";
  private static final Duration LIFETIME = Duration.ofMinutes(1);
  private static final int MOST_LISTS = 1_000;

  private final Database database;
  private final Recent<String, Set<String>> read;
  private final Set<Entry> written = ConcurrentHashMap.newKeySet();

  /** A month or day of a list. */
  record Entry(String list, String bucket) {
    private Place place() {
      return Place.of(TABLE, LIST, list, BUCKET, bucket);
    }
  }

  Calendar(Database database, Clock clock) {
    this.database = database;
    this.read = new Recent<>(clock, LIFETIME, MOST_LISTS);
  }

  /** Sees to it that these are known, to all servers, before anything is put there. */
  void open(Collection<Entry> entries) {
    var missing = entries.stream().filter(entry -> !written.contains(entry)).toList();
    if (!missing.isEmpty()) {
      database.putAll(
          missing.stream().collect(Collectors.toMap(Entry::place, entry -> Item.EMPTY)));
      written.addAll(missing);
      missing.forEach(entry -> read.forget(entry.list()));
    }
  }

  /** Returns the latest of a list that this server knows of, without asking. */
  Optional<String> latestKnown(String list) {
    var all = new TreeSet<String>(read.find(list).orElse(Set.of()));
    written.stream().filter(entry -> entry.list().equals(list)).forEach(e -> all.add(e.bucket()));
    return all.isEmpty() ? Optional.empty() : Optional.of(all.last());
  }

  /** Returns all of a list; those another server opened in the last minute may be missing. */
  NavigableSet<String> of(String list) {
    return new TreeSet<>(read.get(list, this::read).orElse(Set.of()));
  }

  private Optional<Set<String>> read(String list) {
    return Optional.of(
        database.query(Range.of(TABLE, LIST, list, BUCKET), Database.ALL).stream()
            .map(item -> item.text(BUCKET))
            .collect(Collectors.toUnmodifiableSet()));
  }
}
