package org.mememuseum.reaction;

import java.util.Optional;
import org.mememuseum.member.Member;
import org.mememuseum.meme.Meme;

/**
 * Event: a comment was written, edited or removed.
 *
 * @param reason why staff removed it; empty if its author did
 */
public record CommentChanged(
    Meme meme, Comment comment, Member by, What what, Optional<String> reason) {
  public CommentChanged(Meme meme, Comment comment, Member by, What what) {
    this(meme, comment, by, what, Optional.empty());
  }

  /** The kind of change. */
  public enum What {
    WRITTEN,
    EDITED,
    REMOVED
  }
}
