package org.mememuseum.meme;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.mememuseum.member.Author;
import org.mememuseum.member.Member;

/**
 * A picture somebody hung, and what became of it. Immutable: each verb returns the meme as it is
 * afterwards.
 *
 * @param publishedAt when the public first saw it; present exactly if it was ever approved
 */
public record Meme(
    MemeId id,
    Author author,
    Inscription inscription,
    Picture picture,
    Instant createdAt,
    Status status,
    Optional<Instant> publishedAt,
    Insight insight,
    Counts counts) {
  public Meme {
    Objects.requireNonNull(id);
    Objects.requireNonNull(author);
    Objects.requireNonNull(inscription);
    Objects.requireNonNull(picture);
    Objects.requireNonNull(createdAt);
    Objects.requireNonNull(insight);
    Objects.requireNonNull(counts);
    if (status == Status.APPROVED && publishedAt.isEmpty()) {
      throw new IllegalArgumentException("an approved meme has been published");
    }
  }

  /** Returns a meme as it is received: pending, seen by nobody yet. */
  public static Meme received(
      MemeId id, Author author, Inscription inscription, Picture picture, Instant at) {
    return new Meme(
        id,
        author,
        inscription,
        picture,
        at,
        Status.PENDING,
        Optional.empty(),
        Insight.NONE,
        Counts.NONE);
  }

  /**
   * Returns this meme on the wall.
   *
   * @throws StatusConflictException unless it is pending or held
   */
  public Meme approved(Insight seen, Instant at) {
    return become(Status.APPROVED, Optional.of(at), seen);
  }

  /**
   * Returns this meme waiting for a curator.
   *
   * @throws StatusConflictException unless it is pending
   */
  public Meme held(Insight seen) {
    return become(Status.HELD, publishedAt, seen);
  }

  /**
   * Returns this meme refused.
   *
   * @throws StatusConflictException unless it is pending or held
   */
  public Meme rejected(Insight seen) {
    return become(Status.REJECTED, publishedAt, seen);
  }

  /**
   * Returns this meme taken down by its owner.
   *
   * @throws StatusConflictException if it is withdrawn already
   */
  public Meme withdrawn() {
    return become(Status.WITHDRAWN, publishedAt, insight);
  }

  /** Returns whether the public sees it. */
  public boolean isPublic() {
    return status == Status.APPROVED;
  }

  /** Returns whether this member hung it. */
  public boolean isBy(Member member) {
    return author.id().equals(member.id());
  }

  /**
   * Returns whether it may be shown to somebody; a stranger is empty. Nobody sees withdrawn ones.
   */
  public boolean isVisibleTo(Optional<Member> viewer) {
    if (status == Status.WITHDRAWN) {
      return false;
    }
    return isPublic() || viewer.filter(one -> isBy(one) || one.role().isStaff()).isPresent();
  }

  private Meme become(Status next, Optional<Instant> published, Insight seen) {
    if (!status.canBecome(next)) {
      throw new StatusConflictException(status, next);
    }
    return new Meme(id, author, inscription, picture, createdAt, next, published, seen, counts);
  }
}
