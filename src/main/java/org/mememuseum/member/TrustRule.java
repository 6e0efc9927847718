package org.mememuseum.member;

import java.time.Duration;
import java.time.Instant;

/**
 * How members become trusted: each approved upload is a step of trust, and each rejected one takes
 * a step back. Staff is always trusted.
 *
 * @param steps how many steps make a member trusted; 0 if everybody is
 * @param linkPeriod for how long after registration the comments with links of members who are not
 *     trusted wait for a curator
 */
public record TrustRule(int steps, Duration linkPeriod) {
  /** Everybody is trusted. */
  public static final TrustRule OFF = new TrustRule(0, Duration.ZERO);

  // So that members are trusted who were here before the rule was switched on.
  private static final int LEAST_KEPT = 3;

  /** Returns whether a member is trusted. */
  public boolean isTrusted(Member member) {
    return missing(member) == 0;
  }

  /** Returns how many steps a member needs to be trusted. */
  public int missing(Member member) {
    return member.role().isStaff() ? 0 : Math.max(0, steps - member.trust());
  }

  /** Returns whether a comment with a link by this member waits for a curator. */
  public boolean holdsLinks(Member member, Instant now) {
    return !isTrusted(member) && now.isBefore(member.createdAt().plus(linkPeriod));
  }

  /** Returns how many steps a member can have. */
  public int limit() {
    return Math.max(steps, LEAST_KEPT);
  }
}
