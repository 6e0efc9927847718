package org.mememuseum.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.mememuseum.Cursor;
import org.mememuseum.Page;
import org.mememuseum.discovery.Days;
import org.mememuseum.discovery.Listing;
import org.mememuseum.discovery.MemeIndex;
import org.mememuseum.meme.Meme;

/** The listings of memes in memory. */
public final class MemoryMemeIndex implements MemeIndex {
  private static final Comparator<Cursor> OLDEST_FIRST =
      Comparator.comparing(Cursor::at).thenComparing(cursor -> cursor.id().toString());

  private final MemoryMemes memes;

  public MemoryMemeIndex(MemoryMemes memes) {
    this.memes = memes;
  }

  @Override
  public Page<Meme> findNewest(Listing listing, Optional<Cursor> after, int size) {
    var rest =
        in(listing)
            .filter(meme -> after.isEmpty() || OLDEST_FIRST.compare(place(meme), after.get()) < 0)
            .sorted(Comparator.comparing(MemoryMemeIndex::place, OLDEST_FIRST).reversed());
    return Page.of(rest.limit(size + 1L).toList(), size, MemoryMemeIndex::place);
  }

  @Override
  public Optional<Meme> findNewer(Listing listing, Cursor than) {
    return in(listing)
        .filter(meme -> OLDEST_FIRST.compare(place(meme), than) > 0)
        .min(Comparator.comparing(MemoryMemeIndex::place, OLDEST_FIRST));
  }

  @Override
  public Optional<Meme> findOlder(Listing listing, Cursor than) {
    return findNewest(listing, Optional.of(than), 1).items().stream().findFirst();
  }

  @Override
  public List<Meme> findMostLiked(Listing listing, Optional<Days> days, int limit) {
    return in(listing)
        .filter(meme -> meme.counts().likes() > 0)
        .filter(meme -> days.isEmpty() || days.get().include(place(meme).at()))
        .sorted(Listing.MOST_LIKED_FIRST)
        .limit(limit)
        .toList();
  }

  @Override
  public Optional<Meme> findFrom(UUID from) {
    var byId = Comparator.comparing((Meme meme) -> meme.id().toString());
    return in(new Listing.All())
        .filter(meme -> meme.id().toString().compareTo(from.toString()) >= 0)
        .min(byId)
        .or(() -> in(new Listing.All()).min(byId));
  }

  private Stream<Meme> in(Listing listing) {
    return memes.all().filter(Meme::isPublic).filter(listing::includes);
  }

  private static Cursor place(Meme meme) {
    return new Cursor(meme.publishedAt().orElseThrow(), meme.id().value());
  }
}
