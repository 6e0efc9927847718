package org.mememuseum.meme;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mememuseum.Cursor;
import org.mememuseum.Page;
import org.mememuseum.member.MemberId;

/**
 * Stores memes. Times have millisecond precision.
 *
 * <p>All changes are part of the caller's transaction. An adapter may detect a conflict only at
 * commit, so each exception is thrown by the call itself or when the transaction commits. Lists may
 * lack uncommitted changes of that transaction.
 */
public interface MemeStore {
  /** Adds a meme with its tags. Counts start at zero whatever the meme says. */
  void add(Meme meme);

  /** Returns the meme with this id in whatever state it is, with its counts. */
  Optional<Meme> find(MemeId id);

  /**
   * Changes a meme's state and what the transition says besides, if the meme still is in the state
   * that it starts from. Atomic: of two changes from one state, one succeeds. Leaves everything
   * else alone, however old the copy was that the transition was made from.
   *
   * @throws StatusConflictException if the meme is in another state by now; nothing is changed
   * @throws org.mememuseum.NotFoundException if there is no such meme
   */
  void change(Transition change);

  /**
   * Returns a page of a member's memes in all states but withdrawn, newest received first.
   *
   * @param after where the page before ended
   * @param size most items, at least 1
   */
  Page<Meme> findByOwner(MemberId owner, Optional<Cursor> after, int size);

  /** Returns a page of the memes in a state, longest waiting first. */
  Page<Meme> findByStatus(Status status, Optional<Cursor> after, int size);

  /** Returns up to {@code limit} pending memes received before {@code before}, oldest first. */
  List<MemeId> findPendingSince(Instant before, int limit);
}
