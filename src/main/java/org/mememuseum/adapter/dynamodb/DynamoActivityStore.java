package org.mememuseum.adapter.dynamodb;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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
import org.mememuseum.adapter.dynamodb.engine.Timeline.Kind;
import org.mememuseum.adapter.dynamodb.engine.UnitOfWork;
import org.mememuseum.member.MemberId;

/**
 * Stores the activity log in {@code ActivityLogTable}, with one partition per day. Indexes list it
 * by actor, by subject, and by action and day. Another has the logins of each member and what the
 * staff does, by month; lines from before it was made are not in it.
 */
final class DynamoActivityStore implements ActivityStore {
  static final String TABLE = "ActivityLogTable";
  private static final String DAY = "day";
  private static final String AT = "at";
  private static final String ACTOR = "actor_id";
  private static final String SUBJECT = "subject_id";
  private static final String ADDRESS = "address";
  private static final String ACTION_DAY = "action_day";
  private static final String LIST = "list";
  private static final String STAFF = "staff#";
  private static final String LOG_INS = "log-in#";

  private final UnitOfWork unitOfWork;
  private final BucketDirectory buckets;
  private final Timeline log;
  private final Timeline staffLog;
  private final Map<Action, Timeline> logs = new EnumMap<>(Action.class);

  DynamoActivityStore(UnitOfWork unitOfWork, BucketDirectory buckets, Clock clock) {
    this.unitOfWork = unitOfWork;
    this.buckets = buckets;
    this.log = timeline("activity", Kind.DAYS, day -> KeyRange.of(TABLE, DAY, day, AT), clock);
    this.staffLog = timeline("activity#staff", Kind.MONTHS, month -> listed(STAFF + month), clock);
    for (var action : Action.values()) {
      logs.put(
          action,
          timeline(
              "activity#" + action,
              Kind.DAYS,
              day -> KeyRange.ofIndex(TABLE, "action-index", ACTION_DAY, action + "#" + day, AT),
              clock));
    }
  }

  private Timeline timeline(
      String list, Kind kind, Function<String, KeyRange> ranges, Clock clock) {
    return new Timeline(unitOfWork, buckets, clock, list, kind, ranges);
  }

  @Override
  public void add(Activity activity) {
    var key = TimeKey.of(activity.at(), activity.id());
    String day = TimeKey.day(key);
    List<BucketDirectory.Entry> entries = new ArrayList<>();
    entries.add(log.entryFor(key));
    entries.add(logs.get(activity.action()).entryFor(key));
    if (Action.BY_STAFF.contains(activity.action())) {
      entries.add(staffLog.entryFor(key));
    }
    buckets.open(entries);
    var item =
        item(activity)
            .with(ACTION_DAY, activity.action() + "#" + day)
            .with(LIST, list(activity, key));
    unitOfWork.write(List.of(Change.put(ItemKey.of(TABLE, DAY, day, AT, key), item)));
  }

  @Override
  public Page<Activity> findNewest(Optional<Cursor> after, int size) {
    return page(log.down(after.map(TimeKey::of), size + 1), size);
  }

  @Override
  public Page<Activity> findByActor(MemberId actor, Optional<Cursor> after, int size) {
    return page(KeyRange.ofIndex(TABLE, "actor-index", ACTOR, actor.toString(), AT), after, size);
  }

  @Override
  public Page<Activity> findBySubject(UUID subject, Optional<Cursor> after, int size) {
    return page(
        KeyRange.ofIndex(TABLE, "subject-index", SUBJECT, subject.toString(), AT), after, size);
  }

  @Override
  public Page<Activity> findByAction(Action action, Optional<Cursor> after, int size) {
    return page(logs.get(action).down(after.map(TimeKey::of), size + 1), size);
  }

  @Override
  public Page<Activity> findByStaff(Optional<Cursor> after, int size) {
    return page(staffLog.down(after.map(TimeKey::of), size + 1), size);
  }

  @Override
  public List<Activity> findLogIns(MemberId member, int limit) {
    return page(listed(LOG_INS + member), Optional.empty(), limit).items();
  }

  private static Optional<String> list(Activity activity, String key) {
    return activity.action() == Action.LOG_IN
        ? activity.actor().map(member -> LOG_INS + member)
        : Optional.of(STAFF + TimeKey.month(key))
            .filter(list -> Action.BY_STAFF.contains(activity.action()));
  }

  private static KeyRange listed(String list) {
    return KeyRange.ofIndex(TABLE, "list-index", LIST, list, AT);
  }

  private Page<Activity> page(KeyRange range, Optional<Cursor> after, int size) {
    var newest = range.newestFirst().after(after.map(TimeKey::of));
    return page(unitOfWork.stored().query(newest, size + 1), size);
  }

  private static Page<Activity> page(List<Item> items, int size) {
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
