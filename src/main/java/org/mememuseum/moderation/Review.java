package org.mememuseum.moderation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mememuseum.NotFoundException;
import org.mememuseum.PlainText;
import org.mememuseum.UuidV7;
import org.mememuseum.member.Member;
import org.mememuseum.meme.Cursor;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.MemeStore;
import org.mememuseum.meme.Page;
import org.mememuseum.meme.Status;
import org.mememuseum.meme.StatusConflictException;

/** Where curators decide on held memes. For everybody else it does not exist. */
@Stateless
public class Review {
  private static final String POLICY = "curator";

  private final MemeStore memes;
  private final DecisionStore decisions;
  private final Judgement judgement;
  private final Clock clock;

  protected Review() {
    this(null, null, null, null);
  }

  @Inject
  public Review(MemeStore memes, DecisionStore decisions, Judgement judgement, Clock clock) {
    this.memes = memes;
    this.decisions = decisions;
    this.judgement = judgement;
    this.clock = clock;
  }

  /**
   * Returns a page of the memes that wait for a decision, longest waiting first, each with what was
   * decided before.
   *
   * @throws NotFoundException if the viewer is not of the staff
   */
  public Page<Case> findOpen(Member viewer, Optional<Cursor> after, int size) {
    requireStaff(viewer);
    var held = memes.findByStatus(Status.HELD, after, size);
    var cases =
        held.items().stream()
            .map(meme -> new Case(meme, decisions.findByMeme(meme.id()), !meme.isBy(viewer)))
            .toList();
    return new Page<>(cases, held.next());
  }

  /**
   * Puts a held meme on the wall.
   *
   * @throws NotFoundException if the curator is not of the staff, or there is no such meme
   * @throws OwnMemeException if it is the curator's own
   * @throws StatusConflictException if it is not held: not examined yet, or decided already
   */
  public void approve(MemeId id, Member curator) {
    decide(id, curator, Verdict.APPROVE, List.of());
  }

  /**
   * Refuses a held meme.
   *
   * @param reason for the owner, 1 to 500 characters
   * @throws org.mememuseum.InvalidInputException {@code reason.required} or {@code reason.tooLong}
   * @throws NotFoundException if the curator is not of the staff, or there is no such meme
   * @throws OwnMemeException if it is the curator's own
   * @throws StatusConflictException if it is not held: not examined yet, or decided already
   */
  public void reject(MemeId id, Member curator, String reason) {
    requireStaff(curator);
    decide(id, curator, Verdict.REJECT, List.of(PlainText.require("reason", reason, 1, 500)));
  }

  private void decide(MemeId id, Member curator, Verdict verdict, List<String> reasons) {
    requireStaff(curator);
    var meme =
        memes
            .find(id)
            .filter(one -> one.isVisibleTo(Optional.of(curator)))
            .orElseThrow(NotFoundException::new);
    if (meme.isBy(curator)) {
      throw new OwnMemeException();
    }
    if (meme.status() != Status.HELD) {
      throw new StatusConflictException(
          meme.status(), verdict == Verdict.APPROVE ? Status.APPROVED : Status.REJECTED);
    }
    var now = clock.instant();
    var decision =
        new Decision(
            UuidV7.at(now),
            id,
            now,
            "curator",
            Optional.of(curator.id()),
            verdict,
            reasons,
            List.of(),
            POLICY,
            "");
    judgement.pass(meme, decision, meme.insight().because(reasons));
  }

  private static void requireStaff(Member member) {
    if (!member.role().isStaff()) {
      throw new NotFoundException();
    }
  }

  /**
   * A held meme with its history.
   *
   * @param decidable whether the viewer may decide on it
   */
  public record Case(Meme meme, List<Decision> history, boolean decidable) {
    public Case {
      history = List.copyOf(history);
    }
  }
}
