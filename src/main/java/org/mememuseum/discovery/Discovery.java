package org.mememuseum.discovery;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.mememuseum.Cursor;
import org.mememuseum.Page;
import org.mememuseum.UuidV7;
import org.mememuseum.meme.Meme;

/** Finds approved memes for visitors. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Discovery {
  // Four pages. Nobody looks for what is liked less than a hundred others.
  private static final int MOST_LIKED = 96;

  private MemeIndex index;
  private Clock clock;

  protected Discovery() {}

  @Inject
  public Discovery(MemeIndex index, Clock clock) {
    this.index = index;
    this.clock = clock;
  }

  /** Returns a page of a listing, newest first. */
  public Page<Meme> findNewest(Listing listing, Optional<Cursor> after, int size) {
    return index.findNewest(listing, after, size);
  }

  /** Returns the meme of a listing that was published next after the given one, if any. */
  public Optional<Meme> findNewer(Listing listing, Meme meme) {
    return cursor(meme).flatMap(at -> index.findNewer(listing, at));
  }

  /** Returns the meme of a listing that was published last before the given one, if any. */
  public Optional<Meme> findOlder(Listing listing, Meme meme) {
    return cursor(meme).flatMap(at -> index.findOlder(listing, at));
  }

  /** Returns the most liked memes of a listing that were published in a period, at most 96. */
  public List<Meme> findMostLiked(Listing listing, Period period) {
    return index.findMostLiked(listing, period.until(clock.instant()), MOST_LIKED);
  }

  private static Optional<Cursor> cursor(Meme meme) {
    return meme.publishedAt().map(at -> new Cursor(at, meme.id().value()));
  }

  /** Returns a random approved meme; empty if there is none. */
  public Optional<Meme> findRandom() {
    return index
        .findFrom(UuidV7.at(Instant.EPOCH))
        .flatMap(
            first -> {
              long span =
                  Math.max(1, Duration.between(first.createdAt(), clock.instant()).toMillis());
              long offset = RandomGenerator.getDefault().nextLong(span);
              return index.findFrom(UuidV7.at(first.createdAt().plusMillis(offset)));
            });
  }
}
