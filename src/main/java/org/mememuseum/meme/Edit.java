package org.mememuseum.meme;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.mememuseum.member.MemberId;

/**
 * A change of a meme's details.
 *
 * @param id sorts by time
 * @param before what the details were until then
 * @param after what they were changed to
 */
public record Edit(
    UUID id, MemeId meme, Instant at, MemberId by, MemeDetails before, MemeDetails after) {
  public Edit {
    Objects.requireNonNull(id);
    Objects.requireNonNull(meme);
    Objects.requireNonNull(at);
    Objects.requireNonNull(by);
    Objects.requireNonNull(before);
    Objects.requireNonNull(after);
  }
}
