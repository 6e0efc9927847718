package org.mememuseum.adapter.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.mememuseum.member.MemberId;
import org.mememuseum.moderation.Report;

/** A row of {@code reports}; {@link JpaReportStore} inserts it natively. */
@Entity
@Table(name = "reports")
class ReportRow {
  @EmbeddedId private Key key;

  private Instant at;

  @Enumerated(EnumType.STRING)
  private Report.Cause cause;

  private String words;

  Report toDomain(Report.Subject subject) {
    return new Report(subject, new MemberId(key.reporterId), at, cause, words);
  }

  /** The primary key: each member reports a subject once. */
  @Embeddable
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "reporter_id")
    private UUID reporterId;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && Objects.equals(subjectId, key.subjectId)
          && Objects.equals(reporterId, key.reporterId);
    }

    @Override
    public int hashCode() {
      return Objects.hash(subjectId, reporterId);
    }
  }
}
