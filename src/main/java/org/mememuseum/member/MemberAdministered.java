package org.mememuseum.member;

import java.util.Optional;

/**
 * Event: an admin did something about a member.
 *
 * @param member empty if nobody was found
 * @param details more, in a few words; never an e-mail address
 */
public record MemberAdministered(
    Optional<MemberId> member, MemberId by, What what, String details) {
  /** What was done. */
  public enum What {
    APPOINTED,
    SUSPENDED,
    LIFTED,
    SIGNED_OUT,
    LOOKED_UP,
    /** Everything that the member published; the details say how much it is. */
    WORKS_TAKEN_DOWN,
    WORKS_RESTORED
  }
}
