package org.mememuseum.meme;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A change of a meme's status, made by the verbs of {@link Meme}: the expected status and what
 * changes. It carries nothing else of the meme that it was made from, which may be an old copy.
 *
 * @param publishedAt when the meme is published; given exactly if it becomes approved
 * @param seen the new analysis; empty if the analysis stays unchanged
 * @param details what the owner changed it to; empty if that stays unchanged
 */
public record Transition(
    MemeId id,
    Status from,
    Status to,
    Optional<Instant> publishedAt,
    Optional<ImageAnalysis> seen,
    Optional<MemeDetails> details) {
  public Transition {
    Objects.requireNonNull(id);
    Objects.requireNonNull(seen);
    Objects.requireNonNull(details);
    if (!from.canBecome(to)) {
      throw new StatusConflictException(from, to);
    }
    if (publishedAt.isPresent() != (to == Status.APPROVED)) {
      throw new IllegalArgumentException("what is approved is published then, and nothing else");
    }
  }

  /** A transition that leaves the details unchanged. */
  public Transition(
      MemeId id,
      Status from,
      Status to,
      Optional<Instant> publishedAt,
      Optional<ImageAnalysis> seen) {
    this(id, from, to, publishedAt, seen, Optional.empty());
  }
}
