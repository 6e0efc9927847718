package org.mememuseum.meme;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
  /** Adds a meme with its tags. Counts start at zero, whatever the meme's own counts are. */
  void add(Meme meme);

  /** Returns the meme with this id and its counts, whatever its status is. */
  Optional<Meme> find(MemeId id);

  /** Returns those of these memes that exist, whatever their status is. */
  Map<MemeId, Meme> findAll(Collection<MemeId> ids);

  /**
   * Applies a transition if the meme's status still is the one that it starts from. Atomic: of two
   * transitions from one status, one succeeds. Changes nothing that the transition does not name,
   * however old the copy was that it was made from.
   *
   * @throws StatusConflictException if the meme's status is another one by now; nothing is changed
   * @throws org.mememuseum.NotFoundException if there is no such meme
   */
  void change(Transition change);

  /**
   * Changes whether nobody may write comments on a meme any more, and nothing else.
   *
   * @throws org.mememuseum.NotFoundException if there is no such meme
   */
  void lockComments(MemeId id, boolean locked);

  /**
   * Returns a page of a member's memes of every status but withdrawn, newest received first.
   *
   * @param after where the previous page ended
   * @param size most items, at least 1
   */
  Page<Meme> findByOwner(MemberId owner, Optional<Cursor> after, int size);

  /** Returns a page of the memes with this status, longest waiting first. */
  Page<Meme> findByStatus(Status status, Optional<Cursor> after, int size);

  /** Returns how many memes have a status, but at most {@code limit}. */
  int countByStatus(Status status, int limit);

  /** Returns up to {@code limit} pending memes received before {@code before}, oldest first. */
  List<MemeId> findPendingSince(Instant before, int limit);
}
