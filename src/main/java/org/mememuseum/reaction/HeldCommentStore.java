package org.mememuseum.reaction;

import java.util.List;
import java.util.Optional;
import org.mememuseum.Cursor;
import org.mememuseum.Page;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.MemeId;

/**
 * Stores comments that wait for a curator, apart from those that are public. Changes are part of
 * the caller's transaction; lists may lack uncommitted ones.
 */
public interface HeldCommentStore {
  /** Adds a comment. */
  void add(Comment comment);

  /** Returns the comment with this id, if it still waits. */
  Optional<Comment> find(CommentId id);

  /**
   * Removes a comment. Atomic: of two who remove it, one succeeds.
   *
   * @throws HeldCommentConflictException if it does not wait any more: now, or when the transaction
   *     commits
   */
  void remove(Comment comment);

  /** Returns a page of the comments that wait, longest waiting first. */
  Page<Comment> findOpen(Optional<Cursor> after, int size);

  /** Returns how many comments wait, but at most {@code limit}. */
  int countOpen(int limit);

  /** Returns up to 20 comments by a member on a meme that wait, oldest first. */
  List<Comment> findBy(MemberId author, MemeId meme);
}
