package org.mememuseum.reaction;

import java.util.Optional;
import org.mememuseum.Cursor;
import org.mememuseum.Page;
import org.mememuseum.meme.MemeId;

/**
 * Stores comments together with their count on the meme. Each call changes both or neither, and
 * counts are exact under concurrency. {@link #findUnder} may lack uncommitted changes of the
 * caller's transaction.
 */
public interface CommentStore {
  /**
   * Adds a comment as part of the caller's transaction.
   *
   * @throws org.mememuseum.NotFoundException if there is no such meme; thrown here, or when the
   *     transaction commits
   */
  void add(Comment comment);

  /** Returns the comment with this id, unless it was removed. */
  Optional<Comment> find(CommentId id);

  /**
   * Replaces text and time of editing as part of the caller's transaction; does nothing if the
   * comment was removed.
   */
  void update(Comment comment);

  /**
   * Removes a comment; does nothing if it was already removed. May take effect immediately: an
   * adapter may commit this on its own, so a later rollback does not undo it.
   *
   * @return whether this call removed it
   */
  boolean remove(CommentId id);

  /**
   * Returns a page of a meme's comments, oldest first, and each followed by its replies, oldest
   * first. Replies stay when their parent is removed, at its place.
   *
   * @param after a {@link Comment#position()}
   * @param size the maximum number of items, at least 1
   */
  Page<Comment> findUnder(MemeId meme, Optional<Cursor> after, int size);
}
