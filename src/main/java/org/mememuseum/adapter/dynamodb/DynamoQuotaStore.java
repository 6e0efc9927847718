package org.mememuseum.adapter.dynamodb;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.mememuseum.adapter.dynamodb.engine.Change;
import org.mememuseum.adapter.dynamodb.engine.Condition;
import org.mememuseum.adapter.dynamodb.engine.Item;
import org.mememuseum.adapter.dynamodb.engine.ItemKey;
import org.mememuseum.adapter.dynamodb.engine.UnitOfWork;
import org.mememuseum.member.Quota;
import org.mememuseum.member.QuotaStore;

/**
 * Counts the units taken in {@code QuotaTable}, with one item for each quota and period. The
 * table's TTL deletes an item some time after its period.
 */
final class DynamoQuotaStore implements QuotaStore {
  static final String TABLE = "QuotaTable";
  private static final String KEY = "key";
  private static final String TAKEN = "taken";
  private static final Duration RETENTION = Duration.ofDays(2);

  private final UnitOfWork unitOfWork;

  DynamoQuotaStore(UnitOfWork unitOfWork) {
    this.unitOfWork = unitOfWork;
  }

  @Override
  public Optional<Quota> take(List<Quota> from, int units) {
    if (units < 1) {
      throw new IllegalArgumentException("nothing to take: " + units);
    }
    // The change's condition always holds for an item that does not exist yet, so check this first.
    var tooSmall = from.stream().filter(quota -> units > quota.limit()).findFirst();
    if (tooSmall.isPresent()) {
      return tooSmall;
    }
    var refused =
        unitOfWork.stored().change(from.stream().map(quota -> taking(quota, units)).toList());
    return refused.stream().map(from::get).findFirst();
  }

  @Override
  public void takeWithin(Quota from, Supplier<? extends RuntimeException> otherwise) {
    if (from.limit() < 1) {
      throw otherwise.get();
    }
    var change = taking(from, 1);
    unitOfWork.write(List.of(change.requiring(change.condition(), otherwise::get)));
  }

  @Override
  public int used(Quota quota) {
    return unitOfWork.stored().find(key(quota)).map(item -> (int) item.number(TAKEN)).orElse(0);
  }

  private static ItemKey key(Quota quota) {
    return ItemKey.of(TABLE, KEY, quota.key() + "@" + quota.begins());
  }

  private static Change taking(Quota quota, int units) {
    long expiresAt = quota.ends().plus(RETENTION).getEpochSecond();
    return Change.update(key(quota))
        .adding(TAKEN, units)
        .setting(Item.EMPTY.with("forget_at", expiresAt))
        .onlyIf(Condition.absentOrAtMost(TAKEN, (long) quota.limit() - units));
  }

  @Override
  public void purge(Instant before) {
    // The table's TTL deletes them.
  }
}
