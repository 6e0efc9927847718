package org.mememuseum.reaction;

import org.mememuseum.MuseumException;

/** Thrown when a comment does not wait for a curator any more, or cannot be released. */
public class HeldCommentConflictException extends MuseumException {
  private HeldCommentConflictException(String messageKey) {
    super(Kind.CONFLICT, messageKey);
  }

  /** Thrown when somebody else decided. */
  public HeldCommentConflictException() {
    this("heldComment.decided");
  }

  /** Thrown when nobody can comment on its meme by now. */
  static HeldCommentConflictException closed() {
    return new HeldCommentConflictException("heldComment.closed");
  }
}
