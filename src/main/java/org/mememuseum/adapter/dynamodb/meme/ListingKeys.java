package org.mememuseum.adapter.dynamodb.meme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mememuseum.adapter.dynamodb.engine.BucketDirectory;
import org.mememuseum.adapter.dynamodb.engine.Change;
import org.mememuseum.adapter.dynamodb.engine.Item;
import org.mememuseum.adapter.dynamodb.engine.ItemKey;
import org.mememuseum.adapter.dynamodb.engine.TimeKey;
import org.mememuseum.adapter.dynamodb.engine.Timeline;
import org.mememuseum.meme.Status;

/**
 * The keys under which a meme is listed: attributes of the meme that are index keys, and one item
 * of {@code TagTable} for each tag. Only approved memes have them.
 */
public final class ListingKeys {
  static final String HUNG_AT = "hung_at";
  static final String HUNG_DAY = "hung_day";
  static final String HALL_MONTH = "hall_month";
  static final String CATEGORY_MONTH = "category_month";
  static final String CHANCE_MONTH = "chance_month";
  static final String HUNG_BY = "hung_by";
  public static final String TAG_TABLE = "TagTable";
  static final String TAG = "tag";
  private static final Set<String> ALL =
      Set.of(HUNG_AT, HUNG_DAY, HALL_MONTH, CATEGORY_MONTH, CHANCE_MONTH, HUNG_BY);

  private ListingKeys() {}

  /** Returns the index keys of a meme; none if it is not public. */
  static Item of(Item meme) {
    return key(meme).map(key -> at(key, meme)).orElse(Item.EMPTY);
  }

  /** Returns the names of the index attributes that the meme must not have in its state. */
  static Set<String> missing(Item meme) {
    return isPublic(meme) ? Set.of() : ALL;
  }

  private static Item at(String key, Item meme) {
    String month = TimeKey.month(key);
    return Item.EMPTY
        .with(HUNG_AT, key)
        .with(HUNG_DAY, TimeKey.day(key))
        .with(HALL_MONTH, month)
        .with(CATEGORY_MONTH, meme.text(MemeItems.CATEGORY) + "#" + month)
        .with(CHANCE_MONTH, Timeline.Kind.IDS.bucketOf(meme.text(MemeItems.ID)))
        .with(HUNG_BY, meme.text(MemeItems.OWNER));
  }

  /** Returns the changes to the tag items, given the sort key that the meme had before. */
  static List<Change> tagChanges(Item meme, Optional<String> before) {
    var now = key(meme);
    if (now.equals(before)) {
      return List.of();
    }
    return meme.texts(MemeItems.TAGS).stream()
        .flatMap(
            tag ->
                Stream.concat(
                    before.map(key -> Change.delete(itemKey(tag, key))).stream(),
                    now.map(key -> Change.put(itemKey(tag, key), pointer(meme))).stream()))
        .toList();
  }

  /** Returns the changes to the tag items when a meme has other tags; its sort key stays. */
  static List<Change> tagChanges(Item before, Item after) {
    var old = before.texts(MemeItems.TAGS);
    var now = after.texts(MemeItems.TAGS);
    return key(after).stream()
        .flatMap(
            key ->
                Stream.concat(
                    old.stream()
                        .filter(tag -> !now.contains(tag))
                        .map(tag -> Change.delete(itemKey(tag, key))),
                    now.stream()
                        .filter(tag -> !old.contains(tag))
                        .map(tag -> Change.put(itemKey(tag, key), pointer(after)))))
        .toList();
  }

  /** Returns the buckets that contain the keys of a meme. */
  static List<BucketDirectory.Entry> entries(Item meme, ListingTimelines listings) {
    return key(meme)
        .map(
            key ->
                List.of(
                    listings.hall().entryFor(key),
                    listings.category(MemeItems.category(meme)).entryFor(key),
                    listings.chance().entryFor(meme.text(MemeItems.ID))))
        .orElse(List.of());
  }

  private static Optional<String> key(Item meme) {
    return meme.findTime(MemeItems.PUBLISHED_AT)
        .filter(at -> isPublic(meme))
        .map(at -> TimeKey.of(at, meme.id(MemeItems.ID)));
  }

  private static boolean isPublic(Item meme) {
    return MemeItems.status(meme) == Status.APPROVED;
  }

  private static ItemKey itemKey(String tag, String key) {
    return new ItemKey(TAG_TABLE, Map.of(TAG, tag, HUNG_AT, key));
  }

  private static Item pointer(Item meme) {
    return Item.EMPTY.with(MemeItems.ID, meme.text(MemeItems.ID));
  }
}
