package org.mememuseum.moderation;

import java.time.Instant;
import java.util.Objects;
import org.mememuseum.member.Member;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.MemeId;

/**
 * A curator is looking at a held meme; until then no other curator decides on it.
 *
 * @param until when the claim expires, exclusively
 */
public record Claim(MemeId meme, MemberId curator, Instant until) {
  public Claim {
    Objects.requireNonNull(meme);
    Objects.requireNonNull(curator);
    Objects.requireNonNull(until);
  }

  /** Returns whether this member claimed it. */
  public boolean isBy(Member member) {
    return curator.equals(member.id());
  }
}
