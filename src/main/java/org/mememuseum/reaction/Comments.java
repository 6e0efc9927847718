package org.mememuseum.reaction;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.mememuseum.Cursor;
import org.mememuseum.InvalidInputException;
import org.mememuseum.NotFoundException;
import org.mememuseum.Page;
import org.mememuseum.member.Member;
import org.mememuseum.member.Quotas;
import org.mememuseum.member.RateLimits.Action;
import org.mememuseum.member.TrustRule;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.MemeStore;

/** Shows comments to everybody, and lets members write, edit and remove their own. */
@Stateless
public class Comments {
  private MemeStore memes;
  private CommentStore store;
  private HeldCommentStore held;
  private Supplier<TrustRule> trust;
  private Quotas quotas;
  private Event<CommentChanged> changed;
  private Event<CommentHeld> heldEvents;
  private Clock clock;

  protected Comments() {}

  @Inject
  public Comments(
      MemeStore memes,
      CommentStore store,
      HeldCommentStore held,
      Supplier<TrustRule> trust,
      Quotas quotas,
      Event<CommentChanged> changed,
      Event<CommentHeld> heldEvents,
      Clock clock) {
    this.memes = memes;
    this.store = store;
    this.held = held;
    this.trust = trust;
    this.quotas = quotas;
    this.changed = changed;
    this.heldEvents = heldEvents;
    this.clock = clock;
  }

  /** Returns a page of a meme's comments, as {@link CommentStore#findUnder} does. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Page<Comment> find(MemeId meme, Optional<Cursor> after, int size) {
    return store.findUnder(meme, after, size);
  }

  /** Returns a comment on a meme, unless it was removed. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Optional<Comment> find(CommentId id, MemeId meme) {
    return store.find(id).filter(comment -> comment.meme().equals(meme));
  }

  /**
   * Adds a comment to a meme. If it has a link and its author is new and not trusted, it waits for
   * a curator.
   *
   * @return the comment; empty if it waits
   * @throws org.mememuseum.member.TooManyAttemptsException after too many within an hour
   * @throws NotFoundException if there is no such public meme
   * @throws CommentsLockedException if its comments are locked
   */
  public Optional<Comment> write(MemeId id, CommentText text, Member by) {
    return add(getPublic(id), Optional.empty(), text, by);
  }

  /**
   * Adds a reply to a comment, as {@link #write} adds a comment. A reply to a reply belongs to the
   * same parent.
   *
   * @throws NotFoundException if the comment was removed, or its meme is not public any more
   */
  public Optional<Comment> reply(CommentId to, CommentText text, Member by) {
    var comment = store.find(to).orElseThrow(NotFoundException::new);
    return add(getPublic(comment.meme()), Optional.of(comment), text, by);
  }

  private Optional<Comment> add(
      Meme meme, Optional<Comment> repliedTo, CommentText text, Member by) {
    if (meme.commentsLocked()) {
      throw new CommentsLockedException();
    }
    quotas.takeWithin(Action.COMMENT, by);
    var thread = repliedTo.map(Comment::thread);
    var now = timeAfter(repliedTo);
    var comment =
        new Comment(
            CommentId.next(now), meme.id(), thread, by.asAuthor(), text, now, Optional.empty());
    if (text.hasLink() && trust.get().holdsLinks(by, clock.instant())) {
      held.add(comment);
      heldEvents.fire(new CommentHeld(comment, by.id(), CommentHeld.What.HELD));
      return Optional.empty();
    }
    store.add(comment);
    var parent =
        repliedTo.flatMap(
            other -> other.parent().isEmpty() ? repliedTo : store.find(other.thread()));
    changed.fire(CommentChanged.written(meme, comment, by, parent));
    return Optional.of(comment);
  }

  // Replies sort behind their parent, though another server's clock may be a little ahead.
  private Instant timeAfter(Optional<Comment> repliedTo) {
    var now = clock.instant();
    return repliedTo
        .map(comment -> comment.id().at().plusMillis(1))
        .filter(earliest -> earliest.isAfter(now))
        .orElse(now);
  }

  /**
   * Returns this member's comments on a meme that wait for a curator, oldest first. Asks the store
   * only while the member is rather new.
   */
  public List<Comment> findHeld(MemeId meme, Member by) {
    return trust.get().mayHaveHeld(by, clock.instant()) ? held.findBy(by.id(), meme) : List.of();
  }

  /** Returns a comment of this member's; empty if it was removed or is another member's. */
  public Optional<Comment> findOwn(CommentId id, Member by) {
    return store.find(id).filter(comment -> comment.isBy(by));
  }

  /**
   * Changes a comment's text.
   *
   * @throws InvalidInputException {@code wording.link} if it has a link and would have to wait for
   *     a curator
   * @throws org.mememuseum.member.TooManyAttemptsException after too many changes within an hour
   * @throws NotFoundException if this member has no such comment, or its meme is not public any
   *     more; nothing is changed
   */
  public void edit(CommentId id, CommentText text, Member by) {
    var now = clock.instant();
    if (text.hasLink() && trust.get().holdsLinks(by, now)) {
      throw new InvalidInputException("wording", "link");
    }
    var before = getOwn(id, by);
    var comment = before.edited(text, now);
    var meme = getPublic(comment.meme());
    quotas.takeWithin(Action.CHANGE, by);
    store.update(comment);
    changed.fire(CommentChanged.edited(meme, before, comment, by));
  }

  /**
   * Removes a comment, also one that waits for a curator.
   *
   * @throws NotFoundException if this member has no such comment, or its meme is not public any
   *     more; nothing is changed
   * @throws HeldCommentConflictException if a curator decides on it meanwhile
   */
  public void remove(CommentId id, Member by) {
    var comment = findOwn(id, by);
    if (comment.isEmpty()) {
      takeBack(id, by);
      return;
    }
    var meme = getPublic(comment.get().meme());
    if (store.remove(id)) {
      changed.fire(CommentChanged.removed(meme, comment.get(), by, Optional.empty()));
    }
  }

  private void takeBack(CommentId id, Member by) {
    var comment =
        held.find(id).filter(waiting -> waiting.isBy(by)).orElseThrow(NotFoundException::new);
    held.remove(comment);
    heldEvents.fire(new CommentHeld(comment, by.id(), CommentHeld.What.TAKEN_BACK));
  }

  private Comment getOwn(CommentId id, Member by) {
    return findOwn(id, by).orElseThrow(NotFoundException::new);
  }

  private Meme getPublic(MemeId id) {
    return memes.find(id).filter(Meme::isPublic).orElseThrow(NotFoundException::new);
  }
}
