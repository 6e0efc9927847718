package org.mememuseum.moderation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.mememuseum.UuidV7;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.Reason;

/**
 * A decision on a meme, with what it rests on.
 *
 * @param decidedBy the examiner's name; {@code curator} if a person decided, {@code owner} if the
 *     owner caused it
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
  private static final String OWNER = "owner";

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

  /** Returns the decision to hold a meme because its owner corrected or edited it. */
  static Decision byOwner(MemeId meme, Instant at, List<Reason> reasons) {
    return new Decision(
        UuidV7.at(at),
        meme,
        at,
        OWNER,
        Optional.empty(),
        Verdict.HOLD,
        reasons,
        List.of(),
        OWNER,
        "");
  }

  /** Returns whether its owner caused it by correcting or editing the meme. */
  public boolean isByOwner() {
    return decidedBy.equals(OWNER);
  }
}
