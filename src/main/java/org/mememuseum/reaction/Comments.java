package org.mememuseum.reaction;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.mememuseum.Cursor;
import org.mememuseum.NotFoundException;
import org.mememuseum.Page;
import org.mememuseum.member.Member;
import org.mememuseum.member.Quotas;
import org.mememuseum.member.RateLimits.Action;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.MemeStore;
import org.mememuseum.reaction.CommentChanged.What;

/** Shows comments to everybody, and lets members write, edit and remove their own. */
@Stateless
public class Comments {
  private MemeStore memes;
  private CommentStore store;
  private Quotas quotas;
  private Event<CommentChanged> changed;
  private Clock clock;

  protected Comments() {}

  @Inject
  public Comments(
      MemeStore memes,
      CommentStore store,
      Quotas quotas,
      Event<CommentChanged> changed,
      Clock clock) {
    this.memes = memes;
    this.store = store;
    this.quotas = quotas;
    this.changed = changed;
    this.clock = clock;
  }

  /** Returns a page of a meme's comments, oldest first. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Page<Comment> find(MemeId meme, Optional<Cursor> after, int size) {
    return store.findUnder(meme, after, size);
  }

  /**
   * Adds a comment to a meme.
   *
   * @throws org.mememuseum.member.TooManyAttemptsException after too many within an hour
   * @throws NotFoundException if there is no such public meme
   */
  public Comment write(MemeId id, CommentText text, Member by) {
    var meme = getPublic(id);
    var now = clock.instant();
    var comment = new Comment(CommentId.next(now), id, by.asAuthor(), text, now, Optional.empty());
    quotas.takeWithin(Action.COMMENT, by);
    store.add(comment);
    changed.fire(new CommentChanged(meme, comment, by, What.WRITTEN));
    return comment;
  }

  /** Returns a comment of this member's; empty if it was removed or is another member's. */
  public Optional<Comment> findOwn(CommentId id, Member by) {
    return store.find(id).filter(comment -> comment.isBy(by));
  }

  /**
   * Changes a comment's text.
   *
   * @throws org.mememuseum.member.TooManyAttemptsException after too many changes within an hour
   * @throws NotFoundException if this member has no such comment, or its meme is not public any
   *     more; nothing is changed
   */
  public void edit(CommentId id, CommentText text, Member by) {
    var comment = getOwn(id, by).edited(text, clock.instant());
    var meme = getPublic(comment.meme());
    quotas.takeWithin(Action.CHANGE, by);
    store.update(comment);
    changed.fire(new CommentChanged(meme, comment, by, What.EDITED));
  }

  /**
   * Removes a comment.
   *
   * @throws NotFoundException if this member has no such comment, or its meme is not public any
   *     more; nothing is changed
   */
  public void remove(CommentId id, Member by) {
    var comment = getOwn(id, by);
    var meme = getPublic(comment.meme());
    if (store.remove(id)) {
      changed.fire(new CommentChanged(meme, comment, by, What.REMOVED));
    }
  }

  private Comment getOwn(CommentId id, Member by) {
    return findOwn(id, by).orElseThrow(NotFoundException::new);
  }

  private Meme getPublic(MemeId id) {
    return memes.find(id).filter(Meme::isPublic).orElseThrow(NotFoundException::new);
  }
}
