package org.mememuseum.reaction;

import java.util.Optional;
import org.mememuseum.Cursor;
import org.mememuseum.Page;
import org.mememuseum.meme.MemeId;

/**
 * Keeps comments together with their count on the meme. Each call changes both or neither, and
 * counts are exact however many call at once.
 */
public interface CommentStore {
  /**
   * Adds a comment.
   *
   * @throws org.mememuseum.NotFoundException if there is no such meme
   */
  void add(Comment comment);

  /** Returns the comment with this id, unless it was removed. */
  Optional<Comment> find(CommentId id);

  /** Replaces text and time of editing; does nothing if it was removed. */
  void update(Comment comment);

  /**
   * Removes a comment; does nothing if it was removed already.
   *
   * @return whether it was removed now
   */
  boolean remove(CommentId id);

  /**
   * Returns a page of a meme's comments, oldest first.
   *
   * @param size most items, at least 1
   */
  Page<Comment> findUnder(MemeId meme, Optional<Cursor> after, int size);
}
