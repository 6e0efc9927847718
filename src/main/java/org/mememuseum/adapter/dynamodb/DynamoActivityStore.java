package org.mememuseum.adapter.dynamodb;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mememuseum.Cursor;
import org.mememuseum.Page;
import org.mememuseum.activity.Action;
import org.mememuseum.activity.Activity;
import org.mememuseum.activity.ActivityStore;
import org.mememuseum.adapter.dynamodb.engine.BucketDirectory;
import org.mememuseum.adapter.dynamodb.engine.Change;
import org.mememuseum.adapter.dynamodb.engine.Item;
import org.mememuseum.adapter.dynamodb.engine.ItemKey;
import org.mememuseum.adapter.dynamodb.engine.KeyRange;
import org.mememuseum.adapter.dynamodb.engine.TimeKey;
import org.mememuseum.adapter.dynamodb.engine.Timeline;
import org.mememuseum.adapter.dynamodb.engine.UnitOfWork;
import org.mememuseum.member.MemberId;

/** Stores the activity log in {@code ActivityLogTable}, with one partition per day. */
final class DynamoActivityStore implements ActivityStore {
  static final String TABLE = "ActivityLogTable";
  private static final String DAY = "day";
  private static final String AT = "at";
  private static final String ACTOR = "actor_id";
  private static final String SUBJECT = "subject_id";
  private static final String ADDRESS = "address";

  private final UnitOfWork unitOfWork;
  private final BucketDirectory buckets;
  private final Timeline log;

  DynamoActivityStore(UnitOfWork unitOfWork, BucketDirectory buckets, Clock clock) {
    this.unitOfWork = unitOfWork;
    this.buckets = buckets;
    this.log =
        new Timeline(
            unitOfWork,
            buckets,
            clock,
            "activity",
            Timeline.Kind.DAYS,
            day -> KeyRange.of(TABLE, DAY, day, AT));
  }

  @Override
  public void add(Activity activity) {
    var key = TimeKey.of(activity.at(), activity.id());
    buckets.open(List.of(log.entryFor(key)));
    unitOfWork.write(
        List.of(Change.put(ItemKey.of(TABLE, DAY, TimeKey.day(key), AT, key), item(activity))));
  }

  @Override
  public Page<Activity> findNewest(Optional<Cursor> after, int size) {
    var items = log.down(after.map(TimeKey::of), size + 1);
    return Page.of(
        items.stream().map(DynamoActivityStore::toDomain).toList(),
        size,
        activity -> new Cursor(activity.at(), activity.id()));
  }

  private static Item item(Activity activity) {
    return Item.EMPTY
        .with("action", activity.action().name())
        .with(ACTOR, activity.actor().map(MemberId::toString))
        .with(SUBJECT, activity.subject().map(UUID::toString))
        .with("details", activity.details())
        .with(ADDRESS, activity.address());
  }

  private static Activity toDomain(Item item) {
    return new Activity(
        TimeKey.id(item.text(AT)),
        item.time(AT),
        Action.valueOf(item.text("action")),
        item.findId(ACTOR).map(MemberId::new),
        item.findId(SUBJECT),
        item.text("details"),
        item.find(ADDRESS));
  }
}
