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
 * Visits in {@code VisitTable}, counted on the meme in the same transaction. A day's visits are
 * spread over several partitions.
 */
public final class DynamoViewStore implements ViewStore {
  public static final String TABLE = "VisitTable";
  private static final String DAY = "day";
  private static final String VISIT = "visit";
  private static final int SHARDS = 8;
  // What was not purged in that many days has vanished by itself.
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
    var left = batch;
    while (!left.isEmpty()) {
      List<Change> changes = new ArrayList<>();
      left.visits().forEach(visit -> changes.add(note(visit)));
      left.growth().forEach((meme, growth) -> changes.add(count(meme, growth)));
      var refused = database.change(changes);
      if (refused.isEmpty()) {
        return left.growth();
      }
      left = left.without(refused);
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
    List<Item> found;
    do {
      found = database.query(range, MAX_PURGED);
      database.deleteAll(found.stream().map(item -> ItemKey.in(TABLE, item, DAY, VISIT)).toList());
    } while (found.size() == MAX_PURGED);
  }

  private static Change note(Visit visit) {
    int shard = Math.floorMod(visit.meme().hashCode(), SHARDS);
    long forgetAt = visit.day().atStartOfDay().plus(LIFETIME).toEpochSecond(ZoneOffset.UTC);
    var itemKey =
        ItemKey.of(
            TABLE, DAY, visit.day() + "#" + shard, VISIT, visit.meme() + "#" + visit.visitor());
    return Change.put(itemKey, Item.EMPTY.with("forget_at", forgetAt))
        .onlyIf(Condition.absent(DAY));
  }

  private static Change count(MemeId meme, long growth) {
    return Change.update(MemeItems.at(meme))
        .adding(MemeItems.VIEWS, growth)
        .onlyIf(Condition.exists(MemeItems.ID));
  }
}
