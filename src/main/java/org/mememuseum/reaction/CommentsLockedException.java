package org.mememuseum.reaction;

import org.mememuseum.MuseumException;

/** A member tried to comment on a meme whose comments are locked. */
public class CommentsLockedException extends MuseumException {
  public CommentsLockedException() {
    super(Kind.CONFLICT, "comment.locked");
  }
}
