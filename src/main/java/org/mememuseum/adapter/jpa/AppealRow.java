package org.mememuseum.adapter.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.Customizer;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.MemeId;
import org.mememuseum.moderation.Appeal;

/** A row of {@code appeals}; {@link JpaAppealStore} inserts it natively. */
@Entity
@Customizer(NullableUuidCustomizer.class)
@Table(name = "appeals")
class AppealRow {
  @Id
  @Column(name = "decision_id")
  private UUID decisionId;

  @Column(name = "meme_id")
  private UUID memeId;

  @Column(name = "owner_id")
  private UUID ownerId;

  private Instant at;
  private String words;

  @Column(name = "answered_by")
  private UUID answeredBy;

  @Column(name = "answered_at")
  private Instant answeredAt;

  private String answer;
  private Boolean granted;

  Appeal toDomain() {
    return new Appeal(
        decisionId,
        new MemeId(memeId),
        new MemberId(ownerId),
        at,
        words,
        Optional.ofNullable(answeredBy)
            .map(by -> new Appeal.Answer(new MemberId(by), answeredAt, answer, granted)));
  }
}
