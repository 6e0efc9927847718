package org.mememuseum.adapter.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.Customizer;
import org.mememuseum.activity.Action;
import org.mememuseum.activity.Activity;
import org.mememuseum.member.MemberId;

/** A row of {@code activities}. */
@Entity
@Customizer(NullableUuidCustomizer.class)
@Table(name = "activities")
class ActivityRow {
  @Id private UUID id;
  private Instant at;

  @Enumerated(EnumType.STRING)
  private Action action;

  @Column(name = "actor_id")
  private UUID actorId;

  @Column(name = "subject_id")
  private UUID subjectId;

  private String details;
  private String address;

  static ActivityRow of(Activity activity) {
    var row = new ActivityRow();
    row.id = activity.id();
    row.at = activity.at();
    row.action = activity.action();
    row.actorId = activity.actor().map(MemberId::value).orElse(null);
    row.subjectId = activity.subject().orElse(null);
    row.details = activity.details();
    row.address = activity.address().orElse(null);
    return row;
  }

  Activity toDomain() {
    return new Activity(
        id,
        at,
        action,
        Optional.ofNullable(actorId).map(MemberId::new),
        Optional.ofNullable(subjectId),
        details,
        Optional.ofNullable(address));
  }
}
