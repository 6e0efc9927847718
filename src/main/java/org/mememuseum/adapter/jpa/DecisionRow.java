package org.mememuseum.adapter.jpa;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.Customizer;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.Reason;
import org.mememuseum.moderation.Decision;
import org.mememuseum.moderation.Verdict;

/** A row of {@code decisions} with its findings. */
@Entity
@Customizer(NullableUuidCustomizer.class)
@Table(name = "decisions")
class DecisionRow {
  @Id private UUID id;

  @Column(name = "meme_id")
  private UUID memeId;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "curator_id")
  private UUID curatorId;

  @Enumerated(EnumType.STRING)
  private Verdict verdict;

  @Convert(converter = TextArrayConverter.class)
  private List<String> reasons;

  @Column(name = "policy_version")
  private String policyVersion;

  private String evidence;

  @ElementCollection
  @CollectionTable(name = "findings", joinColumns = @JoinColumn(name = "decision_id"))
  @OrderColumn(name = "position")
  private List<FindingColumns> findings;

  static DecisionRow of(Decision decision) {
    var row = new DecisionRow();
    row.id = decision.id();
    row.memeId = decision.meme().value();
    row.decidedAt = decision.at();
    row.decidedBy = decision.decidedBy();
    row.curatorId = decision.curator().map(MemberId::value).orElse(null);
    row.verdict = decision.verdict();
    row.reasons = Reason.storedAll(decision.reasons());
    row.policyVersion = decision.policyVersion();
    row.evidence = decision.evidence();
    row.findings = decision.findings().stream().map(FindingColumns::of).toList();
    return row;
  }

  Decision toDomain() {
    return new Decision(
        id,
        new MemeId(memeId),
        decidedAt,
        decidedBy,
        Optional.ofNullable(curatorId).map(MemberId::new),
        verdict,
        Reason.parseAll(reasons),
        findings.stream().map(FindingColumns::toDomain).toList(),
        policyVersion,
        evidence);
  }
}
