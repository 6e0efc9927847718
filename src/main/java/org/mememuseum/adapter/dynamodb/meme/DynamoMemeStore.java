package org.mememuseum.adapter.dynamodb.meme;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mememuseum.Cursor;
import org.mememuseum.NotFoundException;
import org.mememuseum.Page;
import org.mememuseum.adapter.dynamodb.engine.BucketDirectory;
import org.mememuseum.adapter.dynamodb.engine.Change;
import org.mememuseum.adapter.dynamodb.engine.Condition;
import org.mememuseum.adapter.dynamodb.engine.Item;
import org.mememuseum.adapter.dynamodb.engine.KeyRange;
import org.mememuseum.adapter.dynamodb.engine.TimeKey;
import org.mememuseum.adapter.dynamodb.engine.UnitOfWork;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.MemeStore;
import org.mememuseum.meme.Status;
import org.mememuseum.meme.StatusConflictException;
import org.mememuseum.meme.Transition;

/** Stores memes in {@code MemeTable} and updates a meme's listings with its status, atomically. */
public final class DynamoMemeStore implements MemeStore {
  private final UnitOfWork unitOfWork;
  private final Memes memes;
  private final ListingTimelines listings;
  private final BucketDirectory buckets;

  public DynamoMemeStore(
      UnitOfWork unitOfWork, Memes memes, ListingTimelines listings, BucketDirectory buckets) {
    this.unitOfWork = unitOfWork;
    this.memes = memes;
    this.listings = listings;
    this.buckets = buckets;
  }

  @Override
  public void add(Meme meme) {
    var item = MemeItems.of(meme);
    buckets.open(ListingKeys.entries(item, listings));
    List<Change> changes = new ArrayList<>();
    changes.add(
        Change.put(MemeItems.at(meme.id()), item.with(ListingKeys.of(item)))
            .requiring(Condition.absent(MemeItems.ID), () -> duplicate(meme.id())));
    changes.addAll(ListingKeys.tagChanges(item, Optional.empty()));
    unitOfWork.write(changes);
  }

  @Override
  public Optional<Meme> find(MemeId id) {
    return memes.find(id);
  }

  @Override
  public Map<MemeId, Meme> findAll(Collection<MemeId> ids) {
    return memes.findAll(ids);
  }

  @Override
  public void change(Transition change) {
    var before = unitOfWork.find(MemeItems.at(change.id())).orElseThrow(NotFoundException::new);
    if (MemeItems.status(before) != change.from()) {
      throw new StatusConflictException(MemeItems.status(before), change.to());
    }
    var changed = MemeItems.of(change);
    var after = before.with(changed);
    buckets.open(ListingKeys.entries(after, listings));
    List<Change> changes = new ArrayList<>();
    changes.add(
        Change.update(MemeItems.at(change.id()))
            .setting(changed.with(ListingKeys.of(after)))
            .removing(absent(after))
            .requiring(
                Condition.equal(MemeItems.STATUS, change.from().name()), () -> overtaken(change)));
    changes.addAll(ListingKeys.tagChanges(after, before.find(ListingKeys.HUNG_AT)));
    unitOfWork.write(changes);
  }

  @Override
  public void lockComments(MemeId id, boolean locked) {
    var change = Change.update(MemeItems.at(id));
    var lock =
        locked
            ? change.setting(MemeItems.lockingComments())
            : change.removing(Set.of(MemeItems.COMMENTS_LOCKED));
    unitOfWork.write(
        List.of(lock.requiring(Condition.exists(MemeItems.STATUS), NotFoundException::new)));
  }

  @Override
  public Page<Meme> findByOwner(MemberId owner, Optional<Cursor> after, int size) {
    var range =
        KeyRange.ofIndex(
                MemeItems.TABLE,
                "user-created_at-index",
                MemeItems.USER,
                owner.toString(),
                MemeItems.CREATED_AT)
            .newestFirst()
            .after(after.map(TimeKey::of));
    return memes.page(
        unitOfWork.stored().query(range, size + 1),
        size,
        MemeItems.CREATED_AT,
        meme -> meme.status() != Status.WITHDRAWN);
  }

  @Override
  public Page<Meme> findByStatus(Status status, Optional<Cursor> after, int size) {
    var range = inStatus(status).after(after.map(TimeKey::of));
    return memes.page(
        unitOfWork.stored().query(range, size + 1),
        size,
        MemeItems.CREATED_AT,
        meme -> meme.status() == status);
  }

  @Override
  public int countByStatus(Status status, int limit) {
    return unitOfWork.stored().count(inStatus(status), limit);
  }

  @Override
  public List<MemeId> findPendingSince(Instant before, int limit) {
    var range = inStatus(Status.PENDING).before(TimeKey.of(before));
    return unitOfWork.stored().query(range, limit).stream().map(MemeItems::id).toList();
  }

  private static KeyRange inStatus(Status status) {
    return KeyRange.ofIndex(
        MemeItems.TABLE, "status-index", MemeItems.STATUS, status.name(), MemeItems.CREATED_AT);
  }

  private static Set<String> absent(Item meme) {
    Set<String> names = new HashSet<>(ListingKeys.missing(meme));
    if (MemeItems.status(meme) == Status.WITHDRAWN) {
      names.add(MemeItems.USER);
    }
    return names;
  }

  private RuntimeException overtaken(Transition change) {
    return unitOfWork
        .stored()
        .find(MemeItems.at(change.id()))
        .<RuntimeException>map(
            now -> new StatusConflictException(MemeItems.status(now), change.to()))
        .orElseGet(NotFoundException::new);
  }

  private static RuntimeException duplicate(MemeId id) {
    return new IllegalStateException("there is a meme " + id + " already");
  }
}
