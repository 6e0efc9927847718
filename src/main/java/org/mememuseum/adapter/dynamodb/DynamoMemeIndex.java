package org.mememuseum.adapter.dynamodb;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mememuseum.discovery.Listing;
import org.mememuseum.discovery.MemeIndex;
import org.mememuseum.meme.Cursor;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.Page;

/** Listings of memes. The index of all memes holds them whole, the others hold their keys. */
final class DynamoMemeIndex implements MemeIndex {
  // One meme is wanted, but a lagging index may name some that are no longer public.
  private static final int SOME = 4;

  private final UnitOfWork unitOfWork;
  private final Memes memes;
  private final ListingTimelines listings;

  DynamoMemeIndex(UnitOfWork unitOfWork, Memes memes, ListingTimelines listings) {
    this.unitOfWork = unitOfWork;
    this.memes = memes;
    this.listings = listings;
  }

  @Override
  public Page<Meme> findNewest(Listing wall, Optional<Cursor> after, int size) {
    var from = after.map(TimeKey::of);
    if (wall instanceof Listing.InCategory of) {
      return page(listings.category(of.category()).down(from, size + 1), size);
    }
    if (wall instanceof Listing.ByMember by) {
      var range =
          KeyRange.ofIndex(
              MemeItems.TABLE,
              "hung_by-index",
              ListingKeys.HUNG_BY,
              by.member().toString(),
              ListingKeys.HUNG_AT);
      return page(range, from, size);
    }
    if (wall instanceof Listing.WithTag tagged) {
      var range =
          KeyRange.of(
              ListingKeys.TAG_TABLE, ListingKeys.TAG, tagged.tag().text(), ListingKeys.HUNG_AT);
      return page(range, from, size);
    }
    return memes.page(listings.hall().down(from, size + 1), size, ListingKeys.HUNG_AT);
  }

  @Override
  public Optional<Meme> findNewer(Cursor than) {
    var found = listings.hall().after(TimeKey.of(than), SOME);
    return memes.page(found, SOME, ListingKeys.HUNG_AT).items().stream().findFirst();
  }

  @Override
  public Optional<Meme> findFrom(UUID from) {
    var atOrAfter = listings.chance().from(from.toString(), SOME);
    return first(atOrAfter).or(() -> first(listings.chance().first(SOME)));
  }

  private Optional<Meme> first(List<Item> found) {
    return found.stream()
        .map(MemeItems::id)
        .flatMap(id -> memes.find(id).stream())
        .filter(Meme::isPublic)
        .findFirst();
  }

  private Page<Meme> page(KeyRange range, Optional<String> from, int size) {
    return page(unitOfWork.stored().query(range.newestFirst().after(from), size + 1), size);
  }

  private Page<Meme> page(List<Item> itemKeys, int size) {
    return memes.page(itemKeys, size, ListingKeys.HUNG_AT, Meme::isPublic);
  }
}
