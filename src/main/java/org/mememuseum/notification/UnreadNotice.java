package org.mememuseum.notification;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.mememuseum.meme.MemeId;

/**
 * What is known of a notice that its member has not read.
 *
 * @param meme what it is about; empty for some from before it was known
 * @param theme see {@link Notice#theme()}
 */
public record UnreadNotice(UUID id, Instant createdAt, Optional<MemeId> meme, String theme) {
  public UnreadNotice {
    Objects.requireNonNull(id);
    Objects.requireNonNull(createdAt);
    Objects.requireNonNull(meme);
    Objects.requireNonNull(theme);
  }

  /** Returns what is known of a notice. */
  public static UnreadNotice of(Notice notice) {
    return new UnreadNotice(
        notice.id(), notice.createdAt(), Optional.of(notice.meme()), notice.theme());
  }
}
