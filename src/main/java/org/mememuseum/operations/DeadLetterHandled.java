package org.mememuseum.operations;

import org.mememuseum.member.MemberId;
import org.mememuseum.notification.Announcement;

/** Event: an admin sent an announcement again that was given up, or dropped it. */
public record DeadLetterHandled(Announcement announcement, MemberId by, What what) {
  /** What was done. */
  public enum What {
    SENT_AGAIN,
    DROPPED
  }
}
