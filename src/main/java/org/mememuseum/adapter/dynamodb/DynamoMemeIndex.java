package org.mememuseum.adapter.dynamodb;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mememuseum.discovery.MemeIndex;
import org.mememuseum.discovery.Wall;
import org.mememuseum.meme.Cursor;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.Page;

/** The walls: the hall whole from its index, the others as places that lead to memes. */
final class DynamoMemeIndex implements MemeIndex {
  // One is looked for; an index that is behind may name some that are gone.
  private static final int SOME = 4;

  private final Records records;
  private final Memes memes;
  private final Walls walls;

  DynamoMemeIndex(Records records, Memes memes, Walls walls) {
    this.records = records;
    this.memes = memes;
    this.walls = walls;
  }

  @Override
  public Page<Meme> findNewest(Wall wall, Optional<Cursor> after, int size) {
    var from = after.map(TimeKey::of);
    if (wall instanceof Wall.Of of) {
      return page(walls.category(of.category()).down(from, size + 1), size);
    }
    if (wall instanceof Wall.By by) {
      var range =
          Range.ofIndex(
              MemeItems.TABLE,
              "hung_by-index",
              Hanging.HUNG_BY,
              by.member().toString(),
              Hanging.HUNG_AT);
      return page(range, from, size);
    }
    if (wall instanceof Wall.Tagged tagged) {
      var range = Range.of(Hanging.TAG_TABLE, Hanging.TAG, tagged.tag().text(), Hanging.HUNG_AT);
      return page(range, from, size);
    }
    return memes.page(walls.hall().down(from, size + 1), size, Hanging.HUNG_AT);
  }

  @Override
  public Optional<Meme> findNewer(Cursor than) {
    var found = walls.hall().after(TimeKey.of(than), SOME);
    return memes.page(found, SOME, Hanging.HUNG_AT).items().stream().findFirst();
  }

  @Override
  public Optional<Meme> findFrom(UUID from) {
    var atOrAfter = walls.chance().from(from.toString(), SOME);
    return first(atOrAfter).or(() -> first(walls.chance().first(SOME)));
  }

  private Optional<Meme> first(List<Item> found) {
    return found.stream()
        .map(MemeItems::id)
        .flatMap(id -> memes.find(id).stream())
        .filter(Meme::isPublic)
        .findFirst();
  }

  private Page<Meme> page(Range range, Optional<String> from, int size) {
    return page(records.stored().query(range.newestFirst().after(from), size + 1), size);
  }

  private Page<Meme> page(List<Item> places, int size) {
    return memes.page(places, size, Hanging.HUNG_AT, Meme::isPublic);
  }
}
