package org.mememuseum.adapter.dynamodb.reaction;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mememuseum.adapter.dynamodb.engine.Change;
import org.mememuseum.adapter.dynamodb.engine.Condition;
import org.mememuseum.adapter.dynamodb.engine.Database;
import org.mememuseum.adapter.dynamodb.engine.Item;
import org.mememuseum.adapter.dynamodb.engine.ItemKey;
import org.mememuseum.adapter.dynamodb.engine.KeyRange;
import org.mememuseum.adapter.dynamodb.meme.MemeItems;
import org.mememuseum.meme.MemeId;
import org.mememuseum.reaction.ViewStore;
import org.mememuseum.reaction.Visit;

/**
 * Stores visits in {@code VisitTable} and updates the memes' counts in the same transaction. The
 * visits of a day are spread over {@value #SHARDS} partitions.
 */
public final class DynamoViewStore implements ViewStore {
  public static final String TABLE = "VisitTable";
  private static final String DAY = "day";
  private static final String VISIT = "visit";
  private static final int SHARDS = 8;
  // TTL has deleted whatever was not purged within so many days.
  private static final int PURGED_DAYS = 7;
  private static final Duration LIFETIME = Duration.ofDays(5);
  private static final int MAX_PURGED = 1_000;

  private final Database database;

  public DynamoViewStore(Database database) {
    this.database = database;
  }

  @Override
  public Map<MemeId, Long> add(Collection<Visit> visits) {
    Map<MemeId, List<Visit>> byMeme =
        visits.stream().distinct().collect(Collectors.groupingBy(Visit::meme));
    Map<MemeId, Long> grown = new HashMap<>();
    for (var batch : VisitBatch.pack(byMeme, Database.MAX_CHANGES)) {
      count(batch).forEach((meme, growth) -> grown.merge(meme, growth, Long::sum));
    }
    return Map.copyOf(grown);
  }

  /** Counts the new visits of a batch to memes that exist. */
  private Map<MemeId, Long> count(VisitBatch batch) {
    var remaining = batch;
    while (!remaining.isEmpty()) {
      List<Change> changes = new ArrayList<>();
      remaining.visits().forEach(visit -> changes.add(recording(visit)));
      remaining.growth().forEach((meme, growth) -> changes.add(count(meme, growth)));
      var refused = database.change(changes);
      if (refused.isEmpty()) {
        return remaining.growth();
      }
      remaining = remaining.without(refused);
    }
    return Map.of();
  }

  @Override
  public void purge(LocalDate before) {
    for (int days = 1; days <= PURGED_DAYS; days++) {
      for (int shard = 0; shard < SHARDS; shard++) {
        purge(KeyRange.of(TABLE, DAY, before.minusDays(days) + "#" + shard, VISIT));
      }
    }
  }

  private void purge(KeyRange range) {
    List<Item> items;
    do {
      items = database.query(range, MAX_PURGED);
      database.deleteAll(items.stream().map(item -> ItemKey.in(TABLE, item, DAY, VISIT)).toList());
    } while (items.size() == MAX_PURGED);
  }

  private static Change recording(Visit visit) {
    int shard = Math.floorMod(visit.meme().hashCode(), SHARDS);
    long expiresAt = visit.day().atStartOfDay().plus(LIFETIME).toEpochSecond(ZoneOffset.UTC);
    var itemKey =
        ItemKey.of(
            TABLE, DAY, visit.day() + "#" + shard, VISIT, visit.meme() + "#" + visit.visitor());
    return Change.put(itemKey, Item.EMPTY.with("forget_at", expiresAt))
        .onlyIf(Condition.absent(DAY));
  }

  private static Change count(MemeId meme, long growth) {
    return Change.update(MemeItems.at(meme))
        .adding(MemeItems.VIEWS, growth)
        .onlyIf(Condition.exists(MemeItems.ID));
  }
}
