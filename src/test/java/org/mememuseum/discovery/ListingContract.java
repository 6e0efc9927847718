package org.mememuseum.discovery;

import static org.mememuseum.meme.Memes.aMeme;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mememuseum.Cursor;
import org.mememuseum.StoreContract;
import org.mememuseum.meme.Category;
import org.mememuseum.meme.Meme;

/** Base of the contracts of {@link MemeIndex}. */
interface ListingContract extends StoreContract {
  Cursor BEFORE_ALL = new Cursor(Instant.EPOCH, new UUID(0, 0));
  Cursor AFTER_ALL = new Cursor(Instant.parse("2027-01-01T00:00:00Z"), new UUID(-1, -1));

  /** Returns the tested adapter's index. */
  default MemeIndex index() {
    return stores().index();
  }

  /** Returns all listings of an approved meme. */
  static List<Listing> listingsOf(Meme meme) {
    List<Listing> listings = new ArrayList<>();
    listings.add(new Listing.All());
    listings.add(new Listing.InCategory(meme.details().category()));
    listings.add(new Listing.ByMember(meme.author().id()));
    meme.details().tags().all().forEach(tag -> listings.add(new Listing.WithTag(tag)));
    return listings;
  }

  /** Returns the first memes of a listing, newest first. */
  default List<Meme> first(Listing listing, int size) {
    return index().findNewest(listing, Optional.empty(), size).items();
  }

  /** Returns the place of a meme in its listings. */
  static Cursor cursor(Meme meme) {
    return new Cursor(meme.publishedAt().orElseThrow(), meme.id().value());
  }

  /**
   * Stores approved memes of one member, one tag and one category, three published at each instant.
   */
  default List<Meme> keepTied(int count) {
    var owner = aKeptMember();
    List<Meme> memes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      var meme = aMeme().by(owner).tagged("tie", "other").in(Category.ART);
      memes.add(kept(meme.approved(NOON.plusMillis(i / 3)).build()));
    }
    memes.sort(
        Comparator.comparing((Meme meme) -> meme.publishedAt().orElseThrow())
            .thenComparing(meme -> meme.id().toString())
            .reversed());
    return memes;
  }
}
