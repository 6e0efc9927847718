package org.mememuseum.discovery;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mememuseum.Cursor;
import org.mememuseum.Page;
import org.mememuseum.meme.Meme;

/**
 * Finds approved memes only. Every call costs a bounded number of indexed reads, however many memes
 * there are.
 */
public interface MemeIndex {
  /**
   * Returns a page of a listing, newest published first; memes published at the same time are
   * ordered by id, greatest first. Following {@link Page#next()} returns each meme that was listed
   * at the start once, whatever is added or removed meanwhile.
   *
   * @param size most items, at least 1
   */
  Page<Meme> findNewest(Listing listing, Optional<Cursor> after, int size);

  /**
   * Returns the meme of a listing that was published next after the position {@code than}; empty if
   * there is none.
   */
  Optional<Meme> findNewer(Listing listing, Cursor than);

  /**
   * Returns the meme of a listing that was published last before the position {@code than}; empty
   * if there is none.
   */
  Optional<Meme> findOlder(Listing listing, Cursor than);

  /**
   * Returns the memes of a listing that have most likes, most first; of those with equally many,
   * the one with the greater id first. Memes without a like are not among them. Which ones of
   * equally many are left out at the limit is not defined. In a very large museum, an adapter may
   * leave out some that are far from the most liked of all its memes.
   *
   * @param days when they were published; empty for at any time
   * @param limit most items, from 1 to 100
   */
  List<Meme> findMostLiked(Listing listing, Optional<Days> days, int limit);

  /**
   * Returns the approved meme with the least id that is at least {@code from}. If there is none,
   * starts again with the least id of all. Empty if no meme is approved.
   */
  Optional<Meme> findFrom(UUID from);
}
