package org.mememuseum.moderation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.Reason;

/**
 * A decision on a meme, with what it rests on.
 *
 * @param decidedBy the examiner's name; {@code curator} if a person decided, {@code owner} if the
 *     owner corrected the meme
 * @param curator the person; empty if a program decided
 * @param evidence the examiner's whole answer as JSON, up to 200 KB; empty if there is none
 */
public record Decision(
    UUID id,
    MemeId meme,
    Instant at,
    String decidedBy,
    Optional<MemberId> curator,
    Verdict verdict,
    List<Reason> reasons,
    List<Finding> findings,
    String policyVersion,
    String evidence) {
  public Decision {
    Objects.requireNonNull(id);
    Objects.requireNonNull(meme);
    Objects.requireNonNull(at);
    Objects.requireNonNull(decidedBy);
    Objects.requireNonNull(curator);
    Objects.requireNonNull(verdict);
    Objects.requireNonNull(policyVersion);
    Objects.requireNonNull(evidence);
    reasons = List.copyOf(reasons);
    findings = List.copyOf(findings);
  }

  /** Returns whether its owner caused it by correcting the meme. */
  public boolean isByOwner() {
    return decidedBy.equals(Corrections.OWNER);
  }
}
