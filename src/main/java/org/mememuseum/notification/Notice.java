package org.mememuseum.notification;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.Reason;

/**
 * A notice to a member, shown on the notices page.
 *
 * @param details the name of who commented, replied to or mentioned the member, or why the meme was
 *     held or rejected, as {@link Reason#join} writes it; may be empty
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

  /** Returns why the meme was held, rejected or taken down, or how an appeal was answered. */
  public List<Reason> reasons() {
    return Reason.split(details);
  }

  /**
   * Returns what it has in common with notices that say the same of other memes; its id if there
   * can be none.
   */
  public String theme() {
    return switch (kind) {
      case APPROVED, HELD -> kind.name();
      case REJECTED, TAKEN_DOWN -> kind.name() + Integer.toHexString(details.hashCode());
      default -> id.toString();
    };
  }

  /** What happened to the meme. */
  public enum Kind {
    APPROVED,
    HELD,
    REJECTED,
    TAKEN_DOWN,
    APPEAL_GRANTED,
    APPEAL_DENIED,
    COMMENTED,
    REPLIED,
    MENTIONED,
    COMMENT_REMOVED,
    REPORT_UPHELD,
    REPORT_DISMISSED
  }
}
