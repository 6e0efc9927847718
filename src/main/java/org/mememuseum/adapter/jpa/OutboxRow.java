package org.mememuseum.adapter.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mememuseum.notification.Announcement;
import org.mememuseum.notification.Announcement.Topic;
import org.mememuseum.notification.OutboxEntry;

/** A row of {@code outbox}. An attribute of an announcement is a text {@code name=value}. */
@Entity
@Table(name = "outbox")
class OutboxRow {
  private static final String ASSIGNMENT = "=";

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private Topic topic;

  private String subject;
  private String body;

  @Convert(converter = TextArrayConverter.class)
  private List<String> attributes;

  @Column(name = "created_at")
  private Instant createdAt;

  @Enumerated(EnumType.STRING)
  private OutboxEntry.State state;

  private int attempts;
  private Instant at;
  private String reason;

  static OutboxRow of(OutboxEntry entry) {
    var announcement = entry.announcement();
    var row = new OutboxRow();
    row.id = entry.id();
    row.topic = announcement.topic();
    row.subject = announcement.subject();
    row.body = announcement.body();
    row.attributes =
        announcement.attributes().entrySet().stream()
            .map(attribute -> attribute.getKey() + ASSIGNMENT + attribute.getValue())
            .toList();
    row.createdAt = entry.createdAt();
    row.state = entry.state();
    row.attempts = entry.attempts();
    row.at = entry.at();
    row.reason = entry.reason();
    return row;
  }

  OutboxEntry toDomain() {
    var named =
        attributes.stream()
            .map(attribute -> attribute.split(ASSIGNMENT, 2))
            .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    return new OutboxEntry(
        id, new Announcement(topic, subject, body, named), createdAt, state, attempts, at, reason);
  }
}
