package org.mememuseum.discovery;

import java.util.Optional;
import java.util.UUID;
import org.mememuseum.Cursor;
import org.mememuseum.Page;
import org.mememuseum.meme.Meme;

/**
 * Finds approved memes, and never any other. Every call costs a bounded number of indexed reads,
 * however many memes there are.
 */
public interface MemeIndex {
  /**
   * Returns a page of a listing, newest published first; of two published at once, the one with the
   * greater id first. Following {@link Page#next()} shows each meme once that was there at the
   * start, whatever is added or taken away meanwhile.
   *
   * @param size most items, at least 1
   */
  Page<Meme> findNewest(Listing listing, Optional<Cursor> after, int size);

  /** Returns the approved meme published next after this place in time; empty at the newest. */
  Optional<Meme> findNewer(Cursor than);

  /**
   * Returns the first approved meme whose id is {@code from} or greater, or, past the last one, the
   * first of all; empty if there is none.
   */
  Optional<Meme> findFrom(UUID from);
}
