package org.mememuseum.reaction;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.Cursor;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.Page;

/**
 * Keeps likes, comments and views together with their counts on the meme. Each call changes both or
 * neither, and counts are exact however many call at once.
 */
public interface ReactionStore {
  /**
   * Adds one like by this member; does nothing if there is one already.
   *
   * @return whether a like was added
   * @throws org.mememuseum.NotFoundException if there is no such meme
   */
  boolean like(MemeId meme, MemberId member);

  /**
   * Takes this member's like away; does nothing if there is none.
   *
   * @return whether a like was taken away
   */
  boolean unlike(MemeId meme, MemberId member);

  /** Returns which of these memes this member likes. */
  Set<MemeId> findLiked(MemberId member, Collection<MemeId> memes);

  /**
   * Adds a comment.
   *
   * @throws org.mememuseum.NotFoundException if there is no such meme
   */
  void addComment(Comment comment);

  /** Returns the comment with this id, unless it was removed. */
  Optional<Comment> findComment(CommentId id);

  /** Replaces text and time of editing; does nothing if it was removed. */
  void updateComment(Comment comment);

  /**
   * Removes a comment; does nothing if it was removed already.
   *
   * @return whether it was removed now
   */
  boolean removeComment(CommentId id);

  /**
   * Returns a page of a meme's comments, oldest first.
   *
   * @param size most items, at least 1
   */
  Page<Comment> findComments(MemeId meme, Optional<Cursor> after, int size);

  /**
   * Counts visits; each visitor once per meme and day, however often it is told. Visits to memes
   * that are not there are ignored.
   *
   * @return by how many views each meme grew; without those that did not
   */
  Map<MemeId, Long> addViews(Collection<Visit> visits);

  /** Forgets who visited before {@code day}; the counts stay. */
  void purgeVisits(LocalDate day);

  /**
   * Marks a milestone as reached; does nothing if there is no such meme.
   *
   * @return true for exactly one caller, ever; false for a meme that is not there
   */
  boolean reach(MemeId meme, Milestone milestone);
}
