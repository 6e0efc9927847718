package org.mememuseum.adapter.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.MemeId;
import org.mememuseum.notification.Notice;

/** A row of {@code notices}. */
@Entity
@Table(name = "notices")
class NoticeRow {
  @Id private UUID id;

  @Column(name = "member_id")
  private UUID memberId;

  @Enumerated(EnumType.STRING)
  private Notice.Kind kind;

  @Column(name = "meme_id")
  private UUID memeId;

  private String title;
  private String details;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "is_read")
  private boolean read;

  static NoticeRow of(Notice notice) {
    var row = new NoticeRow();
    row.id = notice.id();
    row.memberId = notice.member().value();
    row.kind = notice.kind();
    row.memeId = notice.meme().value();
    row.title = notice.title();
    row.details = notice.details();
    row.createdAt = notice.createdAt();
    row.read = notice.read();
    return row;
  }

  Notice toDomain() {
    return new Notice(
        id, new MemberId(memberId), kind, new MemeId(memeId), title, details, createdAt, read);
  }
}
