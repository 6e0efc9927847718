package org.mememuseum.reaction;

import org.mememuseum.MuseumException;

/** Thrown when a comment does not wait for a curator any more. */
public class HeldCommentConflictException extends MuseumException {
  public HeldCommentConflictException() {
    super(Kind.CONFLICT, "heldComment.decided");
  }
}
