package org.mememuseum.meme;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mememuseum.member.Author;
import org.mememuseum.member.Member;

/**
 * An uploaded picture with its details and its status. Immutable: each verb returns a {@link
 * Transition} for {@link MemeStore#change} to carry out.
 *
 * @param publishedAt when it was approved; present exactly if it ever was
 * @param commentsLocked whether nobody may write comments any more
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
    Counts counts,
    boolean commentsLocked) {
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

  /** Returns a newly received meme: pending, not yet seen by anybody. */
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
        Counts.NONE,
        false);
  }

  /**
   * Approves and publishes it; at the former time if it was published before.
   *
   * @throws StatusConflictException unless it is pending or held
   */
  public Transition approve(ImageAnalysis seen, Instant at) {
    requireOneOf(Status.APPROVED, Status.PENDING, Status.HELD);
    return new Transition(
        id, status, Status.APPROVED, publishedAt.or(() -> Optional.of(at)), Optional.of(seen));
  }

  /**
   * Holds it for a curator's decision.
   *
   * @throws StatusConflictException unless it is pending
   */
  public Transition hold(ImageAnalysis seen) {
    requireOneOf(Status.HELD, Status.PENDING);
    return new Transition(id, status, Status.HELD, Optional.empty(), Optional.of(seen));
  }

  /**
   * Returns it to pending for another examination.
   *
   * @throws StatusConflictException unless it is held
   */
  public Transition examineAgain() {
    return new Transition(id, status, Status.PENDING, Optional.empty(), Optional.empty());
  }

  /**
   * Rejects it.
   *
   * @throws StatusConflictException unless it is pending or held
   */
  public Transition reject(ImageAnalysis seen) {
    requireOneOf(Status.REJECTED, Status.PENDING, Status.HELD);
    return new Transition(id, status, Status.REJECTED, Optional.empty(), Optional.of(seen));
  }

  /**
   * Takes it down.
   *
   * @throws StatusConflictException unless it is approved
   */
  public Transition takeDown(ImageAnalysis seen) {
    requireOneOf(Status.REJECTED, Status.APPROVED);
    return new Transition(id, status, Status.REJECTED, Optional.empty(), Optional.of(seen));
  }

  /**
   * Makes it public again after it was taken down, as of the time when it was published.
   *
   * @throws StatusConflictException unless it is rejected and was published
   */
  public Transition restore(ImageAnalysis seen) {
    if (!isTakenDown()) {
      throw new StatusConflictException(status, Status.APPROVED);
    }
    return new Transition(id, status, Status.APPROVED, publishedAt, Optional.of(seen));
  }

  /**
   * Holds it for another decision.
   *
   * @throws StatusConflictException unless it is approved or rejected
   */
  public Transition reopen(ImageAnalysis seen) {
    requireOneOf(Status.HELD, Status.APPROVED, Status.REJECTED);
    return new Transition(id, status, Status.HELD, Optional.empty(), Optional.of(seen));
  }

  /**
   * Changes its details after a rejection, and holds it for a curator.
   *
   * @throws StatusConflictException unless it is rejected
   */
  public Transition correct(MemeDetails corrected, ImageAnalysis seen) {
    requireOneOf(Status.HELD, Status.REJECTED);
    return new Transition(
        id, status, Status.HELD, Optional.empty(), Optional.of(seen), Optional.of(corrected));
  }

  /**
   * Approves it after its owner's appeal; at the former time if it was published before.
   *
   * @throws StatusConflictException unless it is rejected
   */
  public Transition grantAppeal(ImageAnalysis seen, Instant at) {
    requireOneOf(Status.APPROVED, Status.REJECTED);
    return new Transition(
        id, status, Status.APPROVED, publishedAt.or(() -> Optional.of(at)), Optional.of(seen));
  }

  private void requireOneOf(Status next, Status... expected) {
    if (!List.of(expected).contains(status)) {
      throw new StatusConflictException(status, next);
    }
  }

  /**
   * Withdraws it for its owner.
   *
   * @throws StatusConflictException if it is withdrawn already
   */
  public Transition withdraw() {
    return new Transition(id, status, Status.WITHDRAWN, Optional.empty(), Optional.empty());
  }

  /**
   * Returns this meme with the transition applied.
   *
   * @throws StatusConflictException if its status is not the one that the transition starts from
   */
  public Meme after(Transition change) {
    if (status != change.from()) {
      throw new StatusConflictException(status, change.to());
    }
    return new Meme(
        id,
        author,
        change.details().orElse(details),
        picture,
        createdAt,
        change.to(),
        change.publishedAt().or(() -> publishedAt),
        change.seen().orElse(analysis),
        counts,
        commentsLocked);
  }

  /** Returns this meme with other details. */
  public Meme edited(MemeDetails newDetails) {
    return new Meme(
        id,
        author,
        newDetails,
        picture,
        createdAt,
        status,
        publishedAt,
        analysis,
        counts,
        commentsLocked);
  }

  /** Returns whether everybody may see it. */
  public boolean isPublic() {
    return status == Status.APPROVED;
  }

  /** Returns whether it was public and is rejected now. */
  public boolean isTakenDown() {
    return status == Status.REJECTED && publishedAt.isPresent();
  }

  /** Returns whether this member may edit it. The owner of a rejected one corrects it instead. */
  public boolean isEditableBy(Member member) {
    return isBy(member) && status != Status.REJECTED && status != Status.WITHDRAWN;
  }

  /** Returns whether this member uploaded it. */
  public boolean isBy(Member member) {
    return author.id().equals(member.id());
  }

  /**
   * Returns whether a viewer may see it; empty is an anonymous visitor. Nobody sees withdrawn
   * memes.
   */
  public boolean isVisibleTo(Optional<Member> viewer) {
    if (status == Status.WITHDRAWN) {
      return false;
    }
    return isPublic()
        || viewer.filter(member -> isBy(member) || member.role().isStaff()).isPresent();
  }
}
