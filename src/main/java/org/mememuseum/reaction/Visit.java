package org.mememuseum.reaction;

import java.time.LocalDate;
import java.util.Objects;
import org.mememuseum.meme.MemeId;

/**
 * A view of a meme by a visitor on a day (UTC).
 *
 * @param visitor an irreversible hash that identifies the visitor; at most 64 characters
 */
public record Visit(MemeId meme, LocalDate day, String visitor) {
  public Visit {
    Objects.requireNonNull(meme);
    Objects.requireNonNull(day);
    Objects.requireNonNull(visitor);
  }
}
