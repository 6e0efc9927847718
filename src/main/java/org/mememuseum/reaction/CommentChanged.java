package org.mememuseum.reaction;

import java.util.Optional;
import org.mememuseum.member.Member;
import org.mememuseum.meme.Meme;

/**
 * Event: a comment was written, edited or removed.
 *
 * @param other the comment that was replied to, if it is still there, or the comment before the
 *     edit
 * @param reason why staff removed it; empty if its author did
 */
public record CommentChanged(
    Meme meme,
    Comment comment,
    Member by,
    What what,
    Optional<Comment> other,
    Optional<String> reason) {
  /** A comment was written, perhaps in reply to another. */
  public static CommentChanged written(
      Meme meme, Comment comment, Member by, Optional<Comment> parent) {
    return new CommentChanged(meme, comment, by, What.WRITTEN, parent, Optional.empty());
  }

  /** A comment was edited by its author. */
  public static CommentChanged edited(Meme meme, Comment before, Comment after, Member by) {
    return new CommentChanged(meme, after, by, What.EDITED, Optional.of(before), Optional.empty());
  }

  /** A comment was removed, for a reason if by staff. */
  public static CommentChanged removed(
      Meme meme, Comment comment, Member by, Optional<String> reason) {
    return new CommentChanged(meme, comment, by, What.REMOVED, Optional.empty(), reason);
  }

  /** The kind of change. */
  public enum What {
    WRITTEN,
    EDITED,
    REMOVED
  }
}
