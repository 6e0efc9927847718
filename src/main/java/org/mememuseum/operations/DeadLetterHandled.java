package org.mememuseum.operations;

import org.mememuseum.member.MemberId;

/** Event: an admin sent a dead letter again or dropped it. */
public record DeadLetterHandled(DeadLetter letter, MemberId by, What what) {
  /** What was done. */
  public enum What {
    SENT_AGAIN,
    DROPPED
  }
}
