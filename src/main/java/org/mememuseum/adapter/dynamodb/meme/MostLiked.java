package org.mememuseum.adapter.dynamodb.meme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.mememuseum.adapter.dynamodb.engine.Condition;
import org.mememuseum.adapter.dynamodb.engine.Database;
import org.mememuseum.adapter.dynamodb.engine.Item;
import org.mememuseum.adapter.dynamodb.engine.KeyRange;
import org.mememuseum.adapter.dynamodb.engine.UnitOfWork;
import org.mememuseum.discovery.Days;
import org.mememuseum.discovery.Listing;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.Status;

/**
 * Finds the most liked memes. Two indexes are ordered by the count itself, so that a like writes
 * nothing but the count: one of all approved memes, one of those of each day. The memes of a
 * category, a tag or a member are those among the first of the index.
 */
public final class MostLiked {
  // A few hundred bytes each: one request of at most half a megabyte.
  private static final int LOOKED = 2_000;
  private static final Comparator<Item> MOST_FIRST =
      Comparator.comparingLong((Item item) -> item.number(MemeItems.LIKES))
          .thenComparing(item -> item.text(MemeItems.ID))
          .reversed();

  private final UnitOfWork unitOfWork;
  private final Memes memes;
  private final int looked;

  MostLiked(UnitOfWork unitOfWork, Memes memes) {
    this(unitOfWork, memes, LOOKED);
  }

  /**
   * @param looked how many memes of a day, or of all, are looked at to find those of a listing
   */
  public MostLiked(UnitOfWork unitOfWork, Memes memes, int looked) {
    this.unitOfWork = unitOfWork;
    this.memes = memes;
    this.looked = looked;
  }

  /**
   * Returns the most liked memes of a listing.
   *
   * @param newest returns the newest ones; asked for if not all memes were looked at, so that a
   *     short listing is complete in a large museum, too
   */
  public List<Meme> find(
      Listing listing, Optional<Days> days, int limit, Supplier<List<Meme>> newest) {
    var filter = filter(listing);
    List<Item> found = new ArrayList<>();
    boolean complete = true;
    for (var range : ranges(days)) {
      var part = read(range.newestFirst(), filter, limit);
      found.addAll(part.items());
      complete &= part.complete();
    }
    // Read again, because indexes may lag.
    var ids = found.stream().sorted(MOST_FIRST).limit(limit).map(MemeItems::id).toList();
    Map<MemeId, Meme> present = new HashMap<>(memes.findAll(ids));
    if (!complete) {
      newest.get().forEach(meme -> present.put(meme.id(), meme));
    }
    return present.values().stream()
        .filter(meme -> meme.isPublic() && listing.includes(meme) && meme.counts().likes() > 0)
        .filter(meme -> days.isEmpty() || days.get().include(meme.publishedAt().orElseThrow()))
        .sorted(Listing.MOST_LIKED_FIRST)
        .limit(limit)
        .toList();
  }

  private Database.Found read(KeyRange range, Condition filter, int limit) {
    return filter.isNone()
        ? new Database.Found(unitOfWork.stored().query(range, limit), true)
        : unitOfWork.stored().search(range, filter, looked);
  }

  private static List<KeyRange> ranges(Optional<Days> days) {
    return days.map(
            some ->
                some.all()
                    .map(day -> range("day-index", ListingKeys.HUNG_DAY, day.toString()))
                    .toList())
        .orElseGet(() -> List.of(range("liked-index", MemeItems.STATUS, Status.APPROVED.name())));
  }

  private static KeyRange range(String index, String hash, String value) {
    return KeyRange.ofIndex(MemeItems.TABLE, index, hash, value, MemeItems.LIKES).above(0);
  }

  private static Condition filter(Listing listing) {
    return listing.match(
        new Listing.Cases<>(
            () -> Condition.NONE,
            category -> Condition.equal(MemeItems.CATEGORY, category.name()),
            tag -> Condition.contains(MemeItems.TAGS, tag.text()),
            member -> Condition.equal(ListingKeys.HUNG_BY, member.toString())));
  }
}
