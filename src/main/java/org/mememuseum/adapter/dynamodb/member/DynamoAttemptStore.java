package org.mememuseum.adapter.dynamodb.member;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.mememuseum.adapter.dynamodb.engine.Change;
import org.mememuseum.adapter.dynamodb.engine.Condition;
import org.mememuseum.adapter.dynamodb.engine.Database;
import org.mememuseum.adapter.dynamodb.engine.Item;
import org.mememuseum.adapter.dynamodb.engine.ItemKey;
import org.mememuseum.adapter.dynamodb.engine.KeyRange;
import org.mememuseum.adapter.dynamodb.engine.Retry;
import org.mememuseum.adapter.dynamodb.engine.TimeKey;
import org.mememuseum.member.AttemptStore;

/**
 * Stores attempts in {@code AttemptTable}, with one item per key that holds its latest attempts.
 * Writes use optimistic locking on a version attribute: after a conflict, the item is read again.
 */
public final class DynamoAttemptStore implements AttemptStore {
  public static final String TABLE = "AttemptTable";
  private static final String KEY = "key";
  private static final String VERSION = "version";
  private static final String ATTEMPTS = "attempts";
  private static final String OLDEST_AT = "oldest_at";
  private static final String OLDEST_DAY = "oldest_day";
  // TTL has deleted whatever was not purged within so many days.
  private static final int PURGED_DAYS = 7;
  private static final Duration LIFETIME = Duration.ofDays(4);

  // All attempts of a key are in one item, which is read and written as a whole: at most 14 kB.
  private static final int MAX_ATTEMPTS = 1_000;

  private final Database database;

  public DynamoAttemptStore(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Full> add(Instant at, List<Count> counts) {
    counts.forEach(DynamoAttemptStore::requireFit);
    return Retry.untilPresent(
        () -> {
          var before = findAll(counts);
          var full = counts.stream().flatMap(count -> full(count, before).stream()).findFirst();
          if (full.isPresent()) {
            return Optional.of(full);
          }
          var changes = counts.stream().map(count -> added(count, at, before)).toList();
          return database.change(changes).isEmpty()
              ? Optional.of(Optional.empty())
              : Optional.empty();
        });
  }

  private static void requireFit(Count count) {
    if (count.limit() > MAX_ATTEMPTS) {
      throw new IllegalArgumentException("an item has no room for " + count.limit() + " attempts");
    }
  }

  private Map<String, Item> findAll(List<Count> counts) {
    var itemKeys = counts.stream().map(count -> itemKey(count.key())).toList();
    var items =
        itemKeys.size() == 1
            ? database.find(itemKeys.get(0)).stream()
            : database.findAll(TABLE, itemKeys).stream();
    return items.collect(Collectors.toMap(item -> item.text(KEY), Function.identity()));
  }

  private static Optional<Full> full(Count count, Map<String, Item> before) {
    return counted(count, before).stream()
        .skip(count.limit() - 1L)
        .findFirst()
        .map(oldest -> new Full(count, oldest));
  }

  private static Change added(Count count, Instant at, Map<String, Item> before) {
    List<Instant> attempts = new ArrayList<>(counted(count, before));
    attempts.add(millis(at));
    return replacing(count.key(), Optional.ofNullable(before.get(count.key())), attempts);
  }

  /** Returns the attempts after {@code since}, newest first. */
  private static List<Instant> counted(Count count, Map<String, Item> before) {
    return attempts(Optional.ofNullable(before.get(count.key()))).stream()
        .filter(attempt -> attempt.isAfter(count.since()))
        .toList();
  }

  @Override
  public void remove(String key, Instant at) {
    change(key, attempts -> without(attempts, millis(at)));
  }

  private static List<Instant> without(List<Instant> attempts, Instant removed) {
    List<Instant> remaining = new ArrayList<>(attempts);
    remaining.remove(removed);
    return remaining;
  }

  @Override
  public void clear(String key) {
    database.deleteAll(List.of(itemKey(key)));
  }

  @Override
  public void purge(Instant before) {
    for (int days = 0; days < PURGED_DAYS; days++) {
      var day = TimeKey.day(TimeKey.of(before.minus(Duration.ofDays(days))));
      var old =
          KeyRange.ofIndex(TABLE, "oldest_day-index", OLDEST_DAY, day, OLDEST_AT)
              .upTo(TimeKey.of(before));
      for (var item : database.query(old, Database.ALL)) {
        change(
            item.text(KEY),
            attempts -> attempts.stream().filter(attempt -> attempt.isAfter(before)).toList());
      }
    }
  }

  private void change(String key, UnaryOperator<List<Instant>> change) {
    Retry.untilPresent(
        () -> {
          var before = database.find(itemKey(key));
          var attempts = attempts(before);
          var changed = change.apply(attempts);
          return changed.size() == attempts.size() || replaced(key, before, changed)
              ? Optional.of(changed)
              : Optional.empty();
        });
  }

  /** Returns false if the item was changed concurrently. */
  private boolean replaced(String key, Optional<Item> before, List<Instant> attempts) {
    return database.change(List.of(replacing(key, before, attempts))).isEmpty();
  }

  private static Change replacing(String key, Optional<Item> before, List<Instant> attempts) {
    var condition =
        before
            .map(item -> Condition.equal(VERSION, item.text(VERSION)))
            .orElse(Condition.absent(KEY));
    var change =
        attempts.isEmpty() ? Change.delete(itemKey(key)) : Change.put(itemKey(key), item(attempts));
    return change.onlyIf(condition);
  }

  private static Item item(List<Instant> attempts) {
    var oldest = TimeKey.of(Collections.min(attempts));
    return Item.EMPTY
        .with(VERSION, UUID.randomUUID().toString())
        .with(ATTEMPTS, text(attempts))
        .with(OLDEST_AT, oldest)
        .with(OLDEST_DAY, TimeKey.day(oldest))
        .with("forget_at", Collections.max(attempts).plus(LIFETIME).getEpochSecond());
  }

  // A list attribute of a thousand entries takes far longer to send and to read than one text.
  private static String text(List<Instant> attempts) {
    return attempts.stream()
        .map(at -> Long.toString(at.toEpochMilli()))
        .collect(Collectors.joining(" "));
  }

  /** Returns the attempts in an item, newest first. */
  private static List<Instant> attempts(Optional<Item> item) {
    return item.stream()
        .flatMap(present -> Arrays.stream(present.text(ATTEMPTS).split(" ")))
        .map(millis -> Instant.ofEpochMilli(Long.parseLong(millis)))
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  private static ItemKey itemKey(String key) {
    return ItemKey.of(TABLE, KEY, key);
  }

  private static Instant millis(Instant at) {
    return at.truncatedTo(ChronoUnit.MILLIS);
  }
}
