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
 * What was taken, in {@code QuotaTable}: an item for each quota and period, which vanishes by
 * itself some time after it.
 */
final class DynamoQuotaStore implements QuotaStore {
  static final String TABLE = "QuotaTable";
  private static final String KEY = "key";
  private static final String TAKEN = "taken";
  private static final Duration KEPT = Duration.ofDays(2);

  private final UnitOfWork unitOfWork;

  DynamoQuotaStore(UnitOfWork unitOfWork) {
    this.unitOfWork = unitOfWork;
  }

  @Override
  public Optional<Quota> take(List<Quota> from, int units) {
    if (units < 1) {
      throw new IllegalArgumentException("nothing to take: " + units);
    }
    // No condition on what is there keeps too much from being taken when nothing is there yet.
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

  private static Change taking(Quota quota, int units) {
    long forget = quota.ends().plus(KEPT).getEpochSecond();
    return Change.update(ItemKey.of(TABLE, KEY, quota.key() + "@" + quota.begins()))
        .adding(TAKEN, units)
        .setting(Item.EMPTY.with("forget_at", forget))
        .onlyIf(Condition.absentOrAtMost(TAKEN, (long) quota.limit() - units));
  }

  @Override
  public void purge(Instant before) {
    // They vanish by themselves.
  }
}
