package org.mememuseum.moderation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.MemeId;

/**
 * A decision on a meme that explains itself.
 *
 * @param decidedBy the examiner's name; {@code curator} if a person decided
 * @param curator the person; empty if a program decided
 */
public record Decision(
    UUID id,
    MemeId meme,
    Instant at,
    String decidedBy,
    Optional<MemberId> curator,
    Verdict verdict,
    List<String> reasons,
    List<Finding> findings,
    String policyVersion) {
  public Decision {
    Objects.requireNonNull(id);
    Objects.requireNonNull(meme);
    Objects.requireNonNull(at);
    Objects.requireNonNull(decidedBy);
    Objects.requireNonNull(curator);
    Objects.requireNonNull(verdict);
    Objects.requireNonNull(policyVersion);
    reasons = List.copyOf(reasons);
    findings = List.copyOf(findings);
  }
}
