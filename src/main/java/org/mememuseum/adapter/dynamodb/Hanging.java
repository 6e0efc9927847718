package org.mememuseum.adapter.dynamodb;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mememuseum.meme.Meme;

/**
 * The places of a meme on the walls: attributes of the meme that indexes are keyed by, and an item
 * for each tag. Only approved memes have them.
 */
final class Hanging {
  static final String HUNG_AT = "hung_at";
  static final String HALL_MONTH = "hall_month";
  static final String CATEGORY_MONTH = "category_month";
  static final String CHANCE_MONTH = "chance_month";
  static final String HUNG_BY = "hung_by";
  static final String TAG_TABLE = "TagTable";
  static final String TAG = "tag";
  private static final Set<String> ALL =
      Set.of(HUNG_AT, HALL_MONTH, CATEGORY_MONTH, CHANCE_MONTH, HUNG_BY);

  private Hanging() {}

  /** Returns the attributes of a meme's places; none if it is not public. */
  static Item of(Meme meme) {
    return key(meme).map(key -> at(key, meme)).orElse(Item.EMPTY);
  }

  /** Returns the names of the attributes that a meme must not have now. */
  static Set<String> missing(Meme meme) {
    return meme.isPublic() ? Set.of() : ALL;
  }

  private static Item at(String key, Meme meme) {
    String month = TimeKey.month(key);
    return Item.EMPTY
        .with(HUNG_AT, key)
        .with(HALL_MONTH, month)
        .with(CATEGORY_MONTH, meme.inscription().category().name() + "#" + month)
        .with(CHANCE_MONTH, Timeline.Kind.IDS.bucketOf(meme.id().toString()))
        .with(HUNG_BY, meme.author().id().toString());
  }

  /** Returns what has to be changed on the walls of the tags, given where the meme hung before. */
  static List<Change> tagChanges(Meme meme, Optional<String> before) {
    var now = key(meme);
    if (now.equals(before)) {
      return List.of();
    }
    return meme.inscription().tags().all().stream()
        .flatMap(
            tag ->
                Stream.concat(
                    before.map(key -> Change.delete(place(tag.text(), key))).stream(),
                    now.map(key -> Change.put(place(tag.text(), key), pointer(meme))).stream()))
        .toList();
  }

  /** Returns the entries of the calendar that a meme's places need. */
  static List<Calendar.Entry> entries(Meme meme, Walls walls) {
    return key(meme)
        .map(
            key ->
                List.of(
                    walls.hall().entryFor(key),
                    walls.category(meme.inscription().category()).entryFor(key),
                    walls.chance().entryFor(meme.id().toString())))
        .orElse(List.of());
  }

  private static Optional<String> key(Meme meme) {
    return meme.publishedAt()
        .filter(at -> meme.isPublic())
        .map(at -> TimeKey.of(at, meme.id().value()));
  }

  private static Place place(String tag, String key) {
    return new Place(TAG_TABLE, Map.of(TAG, tag, HUNG_AT, key));
  }

  private static Item pointer(Meme meme) {
    return Item.EMPTY.with(MemeItems.ID, meme.id().toString());
  }
}
