package org.mememuseum.moderation;

import org.mememuseum.member.Member;
import org.mememuseum.member.TrustRule;
import org.mememuseum.meme.MemeDetails;

/**
 * Which new words of public memes wait for a curator.
 *
 * @param holdsAll whether all do; otherwise only those of members who are not trusted
 */
public record EditRule(boolean holdsAll, TrustRule trust) {
  /** Returns whether new words by this member wait. */
  public boolean holds(Member owner) {
    return holdsAll || !trust.isTrusted(owner);
  }

  /** Returns whether an edit by this member waits. */
  public boolean holds(MemeDetails before, MemeDetails after, Member owner) {
    return !after.hasWordsOf(before) && holds(owner);
  }
}
