package org.mememuseum.discovery;

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
   * Returns the approved meme with the least id that is at least {@code from}. If there is none,
   * starts again with the least id of all. Empty if no meme is approved.
   */
  Optional<Meme> findFrom(UUID from);
}
