package org.mememuseum.adapter.dynamodb.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A list that is split into buckets by month or day, so that no partition grows without bound. A
 * read starts in one bucket and continues in the next ones; most reads need only the first.
 */
public final class Timeline {
  // This node knows a bucket that another node opened only after a minute. Just after midnight, the
  // bucket of the day before may therefore be unknown here.
  private static final Duration UNKNOWN_PERIOD = Duration.ofMinutes(5);

  /** How a list is split. */
  public enum Kind {
    /** Split by month and ordered by time. */
    MONTHS,
    /** Split by day and ordered by time. */
    DAYS,
    /** Split by month and ordered by identifiers that contain their time. */
    IDS;

    public String bucketOf(String key) {
      return this == IDS ? bucketAt(timeOf(UUID.fromString(key))) : bucket(key);
    }

    String bucketAt(Instant at) {
      return bucket(TimeKey.of(at));
    }

    private String bucket(String timeKey) {
      return this == DAYS ? TimeKey.day(timeKey) : TimeKey.month(timeKey);
    }

    private static Instant timeOf(UUID id) {
      return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
    }
  }

  private final UnitOfWork unitOfWork;
  private final BucketDirectory buckets;
  private final Clock clock;
  private final String list;
  private final Kind kind;
  private final Function<String, KeyRange> ranges;

  /**
   * @param ranges returns the range of a bucket's items, in ascending order
   */
  public Timeline(
      UnitOfWork unitOfWork,
      BucketDirectory buckets,
      Clock clock,
      String list,
      Kind kind,
      Function<String, KeyRange> ranges) {
    this.unitOfWork = unitOfWork;
    this.buckets = buckets;
    this.clock = clock;
    this.list = list;
    this.kind = kind;
    this.ranges = ranges;
  }

  /** Returns the bucket of a key, to be recorded before an item with this key is put. */
  public BucketDirectory.Entry entryFor(String key) {
    return new BucketDirectory.Entry(list, kind.bucketOf(key));
  }

  /** Returns the items before a key, in descending order; without a key, the last items. */
  public List<Item> down(Optional<String> before, int limit) {
    String first = before.map(kind::bucketOf).orElseGet(this::latest);
    List<Item> items = new ArrayList<>(read(newestIn(first, before), limit));
    if (items.size() < limit) {
      for (String bucket : buckets().headSet(first, false).descendingSet()) {
        items.addAll(read(newestIn(bucket, before), limit - items.size()));
        if (items.size() == limit) {
          break;
        }
      }
    }
    return items;
  }

  /** Returns the items from a key on, in ascending order. */
  public List<Item> from(String key, int limit) {
    return up(key, range -> range.from(key), limit);
  }

  /** Returns the items after a key, in ascending order. */
  public List<Item> after(String key, int limit) {
    return up(key, range -> range.after(Optional.of(key)), limit);
  }

  /** Returns the first items of the list. */
  public List<Item> first(int limit) {
    return walkUp(buckets(), UnaryOperator.identity(), limit);
  }

  private List<Item> up(String key, UnaryOperator<KeyRange> bounds, int limit) {
    String first = kind.bucketOf(key);
    var items = read(bounds.apply(ranges.apply(first)), limit);
    return items.isEmpty() ? walkUp(buckets().tailSet(first, false), bounds, limit) : items;
  }

  private List<Item> walkUp(
      NavigableSet<String> buckets, UnaryOperator<KeyRange> bounds, int limit) {
    for (String bucket : buckets) {
      var items = read(bounds.apply(ranges.apply(bucket)), limit);
      if (!items.isEmpty()) {
        return items;
      }
    }
    return List.of();
  }

  private List<Item> read(KeyRange range, int limit) {
    return unitOfWork.stored().query(range, limit);
  }

  private KeyRange newestIn(String bucket, Optional<String> before) {
    return ranges.apply(bucket).newestFirst().after(before);
  }

  private String latest() {
    String now = kind.bucketAt(clock.instant());
    return buckets.latestKnown(list).filter(known -> known.compareTo(now) > 0).orElse(now);
  }

  private NavigableSet<String> buckets() {
    var all = buckets.of(list);
    all.add(kind.bucketAt(clock.instant()));
    all.add(kind.bucketAt(clock.instant().minus(UNKNOWN_PERIOD)));
    return all;
  }
}
