package org.mememuseum.reaction;

import java.time.LocalDate;
import java.util.Objects;
import org.mememuseum.meme.MemeId;

/**
 * Somebody looked at a meme on a day (UTC).
 *
 * @param visitor who, as a hash that nobody can turn back; at most 64 characters
 */
public record Visit(MemeId meme, LocalDate day, String visitor) {
  public Visit {
    Objects.requireNonNull(meme);
    Objects.requireNonNull(day);
    Objects.requireNonNull(visitor);
  }
}
