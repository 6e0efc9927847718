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
 * read starts in one bucket and continues in the next that has items; most reads end in the first.
 */
public final class Timeline {
  // A bucket that another node opened is known here after a minute. Around midnight that may be the
  // bucket of the day before.
  private static final Duration LATELY = Duration.ofMinutes(5);

  /** How a list is split. */
  public enum Kind {
    /** By months, and within them ordered by time. */
    MONTHS,
    /** By days, and within them ordered by time. */
    DAYS,
    /** By months, and within them ordered by identifiers that tell their time. */
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
   * @param ranges the items of a bucket, in ascending order
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

  /** Returns the bucket that has to be recorded before an item with this key is put into it. */
  public BucketDirectory.Entry entryFor(String key) {
    return new BucketDirectory.Entry(list, kind.bucketOf(key));
  }

  /** Returns the items next before a key, or the last, in descending order. */
  public List<Item> down(Optional<String> before, int limit) {
    String first = before.map(kind::bucketOf).orElseGet(this::latest);
    List<Item> found = new ArrayList<>(read(newestIn(first, before), limit));
    if (found.size() < limit) {
      for (String bucket : buckets().headSet(first, false).descendingSet()) {
        found.addAll(read(newestIn(bucket, before), limit - found.size()));
        if (found.size() == limit) {
          break;
        }
      }
    }
    return found;
  }

  /** Returns the items from a key on, in ascending order. */
  public List<Item> from(String key, int limit) {
    return up(key, range -> range.from(key), limit);
  }

  /** Returns the items next after a key, in ascending order. */
  public List<Item> after(String key, int limit) {
    return up(key, range -> range.after(Optional.of(key)), limit);
  }

  /** Returns the first items of all. */
  public List<Item> first(int limit) {
    return walkUp(buckets(), UnaryOperator.identity(), limit);
  }

  private List<Item> up(String key, UnaryOperator<KeyRange> bounds, int limit) {
    String first = kind.bucketOf(key);
    var found = read(bounds.apply(ranges.apply(first)), limit);
    return found.isEmpty() ? walkUp(buckets().tailSet(first, false), bounds, limit) : found;
  }

  private List<Item> walkUp(
      NavigableSet<String> buckets, UnaryOperator<KeyRange> bounds, int limit) {
    for (String bucket : buckets) {
      var found = read(bounds.apply(ranges.apply(bucket)), limit);
      if (!found.isEmpty()) {
        return found;
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
    all.add(kind.bucketAt(clock.instant().minus(LATELY)));
    return all;
  }
}
