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
import org.mememuseum.moderation.Report;
import org.mememuseum.reaction.CommentId;

/** A row of {@code report_cases}; {@link JpaReportStore} inserts it natively. */
@Entity
@Customizer(NullableUuidCustomizer.class)
@Table(name = "report_cases")
class ReportCaseRow {
  @Id
  @Column(name = "subject_id")
  private UUID subjectId;

  @Column(name = "meme_id")
  private UUID memeId;

  @Column(name = "comment_id")
  private UUID commentId;

  @Column(name = "author_id")
  private UUID authorId;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "closed_by")
  private UUID closedBy;

  private Boolean upheld;

  Report.Subject subject() {
    return new Report.Subject(
        new MemeId(memeId),
        Optional.ofNullable(commentId).map(CommentId::new),
        Optional.ofNullable(authorId).map(MemberId::new));
  }

  Instant openedAt() {
    return openedAt;
  }
}
