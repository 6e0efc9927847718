package org.mememuseum.adapter.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.mememuseum.meme.MemeId;
import org.mememuseum.moderation.PastExamination;
import org.mememuseum.moderation.Verdict;

/** A row of {@code decisions} without its findings: read only; {@link DecisionRow} inserts it. */
@Entity
@Table(name = "decisions")
class ExaminationRow {
  @Id private UUID id;

  @Column(name = "meme_id")
  private UUID memeId;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Enumerated(EnumType.STRING)
  private Verdict verdict;

  private String evidence;

  PastExamination toDomain() {
    return new PastExamination(id, new MemeId(memeId), decidedAt, verdict, evidence);
  }
}
