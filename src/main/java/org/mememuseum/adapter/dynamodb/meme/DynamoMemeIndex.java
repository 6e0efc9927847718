package org.mememuseum.adapter.dynamodb.meme;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mememuseum.Cursor;
import org.mememuseum.Page;
import org.mememuseum.adapter.dynamodb.engine.Item;
import org.mememuseum.adapter.dynamodb.engine.KeyRange;
import org.mememuseum.adapter.dynamodb.engine.TimeKey;
import org.mememuseum.adapter.dynamodb.engine.UnitOfWork;
import org.mememuseum.discovery.Days;
import org.mememuseum.discovery.Listing;
import org.mememuseum.discovery.MemeIndex;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.Tag;

/**
 * Reads the listings of memes. The index of all memes contains all attributes; the other indexes
 * contain only keys.
 */
public final class DynamoMemeIndex implements MemeIndex {
  // Read a few to get one: the index may lag and return memes that are no longer public.
  private static final int CANDIDATES = 4;
  private static final int NEWEST = 100;

  private final UnitOfWork unitOfWork;
  private final Memes memes;
  private final ListingTimelines listings;
  private final MostLiked mostLiked;

  public DynamoMemeIndex(UnitOfWork unitOfWork, Memes memes, ListingTimelines listings) {
    this.unitOfWork = unitOfWork;
    this.memes = memes;
    this.listings = listings;
    this.mostLiked = new MostLiked(unitOfWork, memes);
  }

  @Override
  public Page<Meme> findNewest(Listing listing, Optional<Cursor> after, int size) {
    var from = after.map(TimeKey::of);
    return listing.match(
        new Listing.Cases<>(
            () -> memes.page(listings.hall().down(from, size + 1), size, ListingKeys.HUNG_AT),
            category -> page(listings.category(category).down(from, size + 1), size),
            tag -> page(withTag(tag), from, size),
            member -> page(byMember(member), from, size)));
  }

  @Override
  public List<Meme> findMostLiked(Listing listing, Optional<Days> days, int limit) {
    return mostLiked.find(
        listing, days, limit, () -> findNewest(listing, Optional.empty(), NEWEST).items());
  }

  private static KeyRange withTag(Tag tag) {
    return KeyRange.of(ListingKeys.TAG_TABLE, ListingKeys.TAG, tag.text(), ListingKeys.HUNG_AT);
  }

  private static KeyRange byMember(MemberId member) {
    return KeyRange.ofIndex(
        MemeItems.TABLE,
        "hung_by-index",
        ListingKeys.HUNG_BY,
        member.toString(),
        ListingKeys.HUNG_AT);
  }

  @Override
  public Optional<Meme> findNewer(Listing listing, Cursor than) {
    String key = TimeKey.of(than);
    return first(
        listing.match(
            new Listing.Cases<>(
                () ->
                    memes.page(
                        listings.hall().after(key, CANDIDATES), CANDIDATES, ListingKeys.HUNG_AT),
                category -> page(listings.category(category).after(key, CANDIDATES), CANDIDATES),
                tag -> oldestAfter(withTag(tag), key),
                member -> oldestAfter(byMember(member), key))));
  }

  @Override
  public Optional<Meme> findOlder(Listing listing, Cursor than) {
    return first(findNewest(listing, Optional.of(than), CANDIDATES));
  }

  private static Optional<Meme> first(Page<Meme> candidates) {
    return candidates.items().stream().findFirst();
  }

  private Page<Meme> oldestAfter(KeyRange range, String key) {
    return page(unitOfWork.stored().query(range.after(Optional.of(key)), CANDIDATES), CANDIDATES);
  }

  @Override
  public Optional<Meme> findFrom(UUID from) {
    var atOrAfter = listings.chance().from(from.toString(), CANDIDATES);
    return first(atOrAfter).or(() -> first(listings.chance().first(CANDIDATES)));
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
