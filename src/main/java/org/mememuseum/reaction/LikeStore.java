package org.mememuseum.reaction;

import java.util.Collection;
import java.util.Set;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.MemeId;

/**
 * Stores likes together with their count on the meme, and the milestones reached. Each call changes
 * both or neither, and counts are exact under concurrency.
 *
 * <p>All changes may take effect immediately: an adapter may commit them on its own, so a later
 * rollback of the caller's transaction does not undo them.
 */
public interface LikeStore {
  /**
   * Adds one like by this member; does nothing if there is one already.
   *
   * @return whether a like was added
   * @throws org.mememuseum.NotFoundException if there is no such meme
   */
  boolean like(MemeId meme, MemberId member);

  /**
   * Removes this member's like; does nothing if there is none.
   *
   * @return whether a like was removed
   */
  boolean unlike(MemeId meme, MemberId member);

  /** Returns which of these memes this member likes. */
  Set<MemeId> findLiked(MemberId member, Collection<MemeId> memes);

  /**
   * Marks a milestone as reached; does nothing if there is no such meme.
   *
   * @return true for exactly one caller, ever; false if there is no such meme
   */
  boolean reach(MemeId meme, Milestone milestone);
}
