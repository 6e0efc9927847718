package org.mememuseum.adapter.dynamodb;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mememuseum.adapter.dynamodb.engine.Change;
import org.mememuseum.adapter.dynamodb.engine.Condition;
import org.mememuseum.adapter.dynamodb.engine.Item;
import org.mememuseum.adapter.dynamodb.engine.ItemKey;
import org.mememuseum.adapter.dynamodb.engine.Retry;
import org.mememuseum.adapter.dynamodb.engine.TimeKey;
import org.mememuseum.adapter.dynamodb.engine.UnitOfWork;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.MemeId;
import org.mememuseum.moderation.Claim;
import org.mememuseum.moderation.ClaimStore;

/**
 * Stores claims in {@code ClaimTable}, one item for each meme. The table's TTL deletes an item some
 * time after it expired.
 */
final class DynamoClaimStore implements ClaimStore {
  static final String TABLE = "ClaimTable";
  private static final String MEME = "meme_id";
  private static final String CURATOR = "curator_id";
  private static final String UNTIL = "until";
  private static final Duration RETENTION = Duration.ofDays(1);

  private final UnitOfWork unitOfWork;

  DynamoClaimStore(UnitOfWork unitOfWork) {
    this.unitOfWork = unitOfWork;
  }

  @Override
  public Claim claim(MemeId meme, MemberId curator, Instant now, Instant until) {
    var claim = new Claim(meme, curator, until);
    return Retry.untilPresent(
        () -> {
          var inForce = find(meme, now);
          return inForce.isPresent() && !inForce.get().curator().equals(curator)
              ? inForce
              : put(claim, inForce, now);
        });
  }

  private Optional<Claim> find(MemeId meme, Instant now) {
    return unitOfWork
        .stored()
        .find(at(meme))
        .map(DynamoClaimStore::toDomain)
        .filter(claim -> claim.until().isAfter(now));
  }

  /** Returns nothing if the item was changed concurrently. */
  private Optional<Claim> put(Claim claim, Optional<Claim> own, Instant now) {
    var condition =
        own.map(former -> Condition.equal(CURATOR, former.curator().toString()))
            .orElse(Condition.absentOrAtMost(UNTIL, TimeKey.of(now)));
    var change = Change.put(at(claim.meme()), item(claim)).onlyIf(condition);
    return unitOfWork.stored().change(List.of(change)).isEmpty()
        ? Optional.of(claim)
        : Optional.empty();
  }

  @Override
  public List<Claim> find(Collection<MemeId> memes, Instant now) {
    var keys = memes.stream().map(DynamoClaimStore::at).collect(Collectors.toSet());
    return unitOfWork.findAll(TABLE, keys).values().stream()
        .map(DynamoClaimStore::toDomain)
        .filter(claim -> claim.until().isAfter(now))
        .toList();
  }

  @Override
  public void release(MemeId meme, MemberId curator) {
    unitOfWork.write(
        List.of(Change.delete(at(meme)).onlyIf(Condition.equal(CURATOR, curator.toString()))));
  }

  @Override
  public void purge(Instant before) {
    // The table's TTL deletes them.
  }

  private static ItemKey at(MemeId meme) {
    return ItemKey.of(TABLE, MEME, meme.toString());
  }

  private static Item item(Claim claim) {
    return Item.EMPTY
        .with(CURATOR, claim.curator().toString())
        .with(UNTIL, claim.until())
        .with("forget_at", claim.until().plus(RETENTION).getEpochSecond());
  }

  private static Claim toDomain(Item item) {
    return new Claim(new MemeId(item.id(MEME)), new MemberId(item.id(CURATOR)), item.time(UNTIL));
  }
}
