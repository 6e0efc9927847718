package org.mememuseum.meme;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.mememuseum.member.Author;
import org.mememuseum.member.Member;

/**
 * A picture somebody hung, and what became of it. Immutable: each verb returns what changes, for
 * {@link MemeStore#change} to carry out.
 *
 * @param publishedAt when the public first saw it; present exactly if it was ever approved
 */
public record Meme(
    MemeId id,
    Author author,
    MemeDetails details,
    Picture picture,
    Instant createdAt,
    Status status,
    Optional<Instant> publishedAt,
    ImageAnalysis analysis,
    Counts counts) {
  public Meme {
    Objects.requireNonNull(id);
    Objects.requireNonNull(author);
    Objects.requireNonNull(details);
    Objects.requireNonNull(picture);
    Objects.requireNonNull(createdAt);
    Objects.requireNonNull(analysis);
    Objects.requireNonNull(counts);
    if (status == Status.APPROVED && publishedAt.isEmpty()) {
      throw new IllegalArgumentException("an approved meme has been published");
    }
  }

  /** Returns a meme as it is received: pending, seen by nobody yet. */
  public static Meme received(
      MemeId id, Author author, MemeDetails details, Picture picture, Instant at) {
    return new Meme(
        id,
        author,
        details,
        picture,
        at,
        Status.PENDING,
        Optional.empty(),
        ImageAnalysis.NONE,
        Counts.NONE);
  }

  /**
   * Hangs it on the wall.
   *
   * @throws StatusConflictException unless it is pending or held
   */
  public Transition approve(ImageAnalysis seen, Instant at) {
    return new Transition(id, status, Status.APPROVED, Optional.of(at), Optional.of(seen));
  }

  /**
   * Has it wait for a curator.
   *
   * @throws StatusConflictException unless it is pending
   */
  public Transition hold(ImageAnalysis seen) {
    return new Transition(id, status, Status.HELD, Optional.empty(), Optional.of(seen));
  }

  /**
   * Has it wait for another examination.
   *
   * @throws StatusConflictException unless it is held
   */
  public Transition examineAgain() {
    return new Transition(id, status, Status.PENDING, Optional.empty(), Optional.empty());
  }

  /**
   * Refuses it.
   *
   * @throws StatusConflictException unless it is pending or held
   */
  public Transition reject(ImageAnalysis seen) {
    return new Transition(id, status, Status.REJECTED, Optional.empty(), Optional.of(seen));
  }

  /**
   * Takes it down for its owner.
   *
   * @throws StatusConflictException if it is withdrawn already
   */
  public Transition withdraw() {
    return new Transition(id, status, Status.WITHDRAWN, Optional.empty(), Optional.empty());
  }

  /**
   * Returns this meme as it is afterwards.
   *
   * @throws StatusConflictException if it is not in the state that the transition starts from
   */
  public Meme after(Transition change) {
    if (status != change.from()) {
      throw new StatusConflictException(status, change.to());
    }
    return new Meme(
        id,
        author,
        details,
        picture,
        createdAt,
        change.to(),
        change.publishedAt().or(() -> publishedAt),
        change.seen().orElse(analysis),
        counts);
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
}
