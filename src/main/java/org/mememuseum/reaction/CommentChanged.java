package org.mememuseum.reaction;

import org.mememuseum.member.Member;
import org.mememuseum.meme.Meme;

/** Event: a comment was written, edited or removed. */
public record CommentChanged(Meme meme, Comment comment, Member by, What what) {
  /** The kind of change. */
  public enum What {
    WRITTEN,
    EDITED,
    REMOVED
  }
}
