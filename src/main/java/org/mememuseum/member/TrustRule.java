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

  // The limit while the rule is off.
  private static final int USUAL_STEPS = 3;
  private static final Duration LONGEST_WAIT = Duration.ofDays(30);

  /** Returns whether everybody is trusted. */
  public boolean isOff() {
    return steps == 0;
  }

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

  /** Returns whether comments by this member may still wait for a curator. */
  public boolean mayHaveHeld(Member member, Instant now) {
    return !isOff() && now.isBefore(member.createdAt().plus(linkPeriod).plus(LONGEST_WAIT));
  }

  /** Returns how many steps count; whoever has more loses them with the first rejection. */
  public int limit() {
    return isOff() ? USUAL_STEPS : steps;
  }
}
