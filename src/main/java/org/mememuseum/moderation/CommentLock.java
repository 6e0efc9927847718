package org.mememuseum.moderation;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.mememuseum.NotFoundException;
import org.mememuseum.member.Member;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.MemeStore;
import org.mememuseum.meme.Status;

/** Locks the comments of memes, for staff. */
@Stateless
public class CommentLock {
  private MemeStore memes;
  private Event<CommentsLocked> events;

  protected CommentLock() {}

  @Inject
  public CommentLock(MemeStore memes, Event<CommentsLocked> events) {
    this.memes = memes;
    this.events = events;
  }

  /**
   * Changes whether nobody may write comments on a meme any more; does nothing if it is so already.
   *
   * @throws NotFoundException if the curator is not staff, or there is no such meme
   * @throws OwnMemeException if it is the curator's own
   */
  public void lock(MemeId id, Member curator, boolean locked) {
    curator.requireStaff();
    Meme meme =
        memes
            .find(id)
            .filter(found -> found.status() != Status.WITHDRAWN)
            .orElseThrow(NotFoundException::new);
    if (meme.isBy(curator)) {
      throw new OwnMemeException();
    }
    if (meme.commentsLocked() != locked) {
      memes.lockComments(id, locked);
      events.fire(new CommentsLocked(id, curator.id(), locked));
    }
  }
}
