package org.mememuseum.reaction;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import org.mememuseum.Cursor;
import org.mememuseum.NotFoundException;
import org.mememuseum.Page;
import org.mememuseum.PlainText;
import org.mememuseum.member.Member;
import org.mememuseum.member.MemberStore;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeStore;

/** Curators' decisions on comments that wait. Throws {@link NotFoundException} for anybody else. */
@Stateless
public class HeldComments {
  private HeldCommentStore held;
  private CommentStore comments;
  private MemeStore memes;
  private MemberStore members;
  private Event<CommentChanged> changed;
  private Event<CommentHeld> events;

  protected HeldComments() {}

  @Inject
  public HeldComments(
      HeldCommentStore held,
      CommentStore comments,
      MemeStore memes,
      MemberStore members,
      Event<CommentChanged> changed,
      Event<CommentHeld> events) {
    this.held = held;
    this.comments = comments;
    this.memes = memes;
    this.members = members;
    this.changed = changed;
    this.events = events;
  }

  /** Returns a page of the comments that wait, longest waiting first. */
  public Page<Comment> findOpen(Member curator, Optional<Cursor> after, int size) {
    curator.requireStaff();
    return held.findOpen(after, size);
  }

  /**
   * Makes a comment public.
   *
   * @throws HeldCommentConflictException if it does not wait any more, or its meme is not public or
   *     its comments are locked
   */
  public void release(CommentId id, Member curator) {
    curator.requireStaff();
    var comment = getOpen(id);
    var meme = getMeme(comment);
    if (!meme.isPublic() || meme.commentsLocked()) {
      throw HeldCommentConflictException.closed();
    }
    var author = members.findById(comment.author().id()).orElseThrow(NotFoundException::new);
    held.remove(comment);
    comments.add(comment);
    events.fire(new CommentHeld(comment, curator.id(), CommentHeld.What.RELEASED));
    var parent = comment.parent().flatMap(comments::find);
    changed.fire(CommentChanged.written(meme, comment, author, parent));
  }

  /**
   * Removes a comment that waits.
   *
   * @param reason for its author, 1 to 500 characters
   * @throws org.mememuseum.InvalidInputException {@code reason.required} or {@code reason.tooLong}
   * @throws HeldCommentConflictException if it does not wait any more
   */
  public void remove(CommentId id, Member curator, String reason) {
    curator.requireStaff();
    String words = PlainText.require("reason", reason, 1, 500);
    var comment = getOpen(id);
    held.remove(comment);
    changed.fire(CommentChanged.removed(getMeme(comment), comment, curator, Optional.of(words)));
  }

  private Comment getOpen(CommentId id) {
    return held.find(id).orElseThrow(HeldCommentConflictException::new);
  }

  private Meme getMeme(Comment comment) {
    return memes.find(comment.meme()).orElseThrow(NotFoundException::new);
  }
}
