package org.mememuseum.notification;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.MemeId;

/**
 * Something a member is told in the museum.
 *
 * @param details why it was held or rejected, or who commented; may be empty
 */
public record Notice(
    UUID id,
    MemberId member,
    Kind kind,
    MemeId meme,
    String title,
    String details,
    Instant createdAt,
    boolean read) {
  public Notice {
    Objects.requireNonNull(id);
    Objects.requireNonNull(member);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(meme);
    Objects.requireNonNull(title);
    Objects.requireNonNull(details);
    Objects.requireNonNull(createdAt);
  }

  /** What it is about. */
  public enum Kind {
    APPROVED,
    HELD,
    REJECTED,
    COMMENTED
  }
}
