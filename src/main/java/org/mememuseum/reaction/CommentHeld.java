package org.mememuseum.reaction;

import org.mememuseum.member.MemberId;

/**
 * Event: a comment was held for a curator, its author took it back, or a curator released it.
 *
 * @param by the author, or the curator
 */
public record CommentHeld(Comment comment, MemberId by, What what) {
  /** What happened. */
  public enum What {
    HELD,
    TAKEN_BACK,
    RELEASED
  }
}
