package org.mememuseum.moderation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mememuseum.Cursor;
import org.mememuseum.NotFoundException;
import org.mememuseum.Page;
import org.mememuseum.PlainText;
import org.mememuseum.UuidV7;
import org.mememuseum.member.Member;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.MemeStore;
import org.mememuseum.meme.Reason;
import org.mememuseum.meme.Status;
import org.mememuseum.meme.StatusConflictException;

/** The curators' decisions on held memes. Throws {@link NotFoundException} for anybody else. */
@Stateless
public class Review {
  private static final String POLICY = "curator";
  private static final int BATCH_SIZE = 100;

  private MemeStore memes;
  private DecisionStore decisions;
  private Judgement judgement;
  private ExaminationQueue queue;
  private Clock clock;

  protected Review() {}

  @Inject
  public Review(
      MemeStore memes,
      DecisionStore decisions,
      Judgement judgement,
      ExaminationQueue queue,
      Clock clock) {
    this.memes = memes;
    this.decisions = decisions;
    this.judgement = judgement;
    this.queue = queue;
    this.clock = clock;
  }

  /**
   * Returns a page of the held memes, oldest first, each with its earlier decisions.
   *
   * @throws NotFoundException if the viewer is not staff
   */
  public Page<Case> findOpen(Member viewer, Optional<Cursor> after, int size) {
    viewer.requireStaff();
    var held = memes.findByStatus(Status.HELD, after, size);
    var cases =
        held.items().stream()
            .map(meme -> new Case(meme, decisions.findByMeme(meme.id()), !meme.isBy(viewer)))
            .toList();
    return new Page<>(cases, held.next());
  }

  /**
   * Returns how many memes are held, but at most {@code limit}.
   *
   * @throws NotFoundException if the viewer is not staff
   */
  public int countOpen(Member viewer, int limit) {
    viewer.requireStaff();
    return memes.countByStatus(Status.HELD, limit);
  }

  /**
   * Approves a held meme, which publishes it.
   *
   * @throws NotFoundException if the curator is not staff, or there is no such meme
   * @throws OwnMemeException if it is the curator's own
   * @throws StatusConflictException if it is not held: not examined yet, or decided already
   */
  public void approve(MemeId id, Member curator) {
    decide(id, curator, Verdict.APPROVE, List.of());
  }

  /**
   * Rejects a held meme.
   *
   * @param reason for the owner, 1 to 500 characters
   * @throws org.mememuseum.InvalidInputException {@code reason.required} or {@code reason.tooLong}
   * @throws NotFoundException if the curator is not staff, or there is no such meme
   * @throws OwnMemeException if it is the curator's own
   * @throws StatusConflictException if it is not held: not examined yet, or decided already
   */
  public void reject(MemeId id, Member curator, String reason) {
    curator.requireStaff();
    var words = PlainText.require("reason", reason, 1, 500);
    decide(id, curator, Verdict.REJECT, List.of(Reason.words(words)));
  }

  /**
   * Sends a held meme back to be examined again.
   *
   * @throws NotFoundException if the curator is not staff, or there is no such meme
   * @throws OwnMemeException if it is the curator's own
   * @throws StatusConflictException if it is not held
   */
  public void examineAgain(MemeId id, Member curator) {
    examineAgain(findDecidable(id, curator));
  }

  /**
   * Of the hundred oldest held memes, sends those back to be examined again whose examination had
   * failed.
   *
   * @return how many were sent back
   * @throws NotFoundException if the curator is not staff
   */
  public int examineFailedAgain(Member curator) {
    var failed =
        findOpen(curator, Optional.empty(), BATCH_SIZE).items().stream()
            .filter(Case::isUnexamined)
            .map(Case::meme)
            .toList();
    failed.forEach(this::examineAgain);
    return failed.size();
  }

  private void examineAgain(Meme meme) {
    memes.change(meme.examineAgain());
    queue.add(meme.id());
  }

  private void decide(MemeId id, Member curator, Verdict verdict, List<Reason> reasons) {
    var meme = findDecidable(id, curator);
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
    judgement.apply(meme, decision, meme.analysis().because(reasons));
  }

  private Meme findDecidable(MemeId id, Member curator) {
    curator.requireStaff();
    var meme =
        memes
            .find(id)
            .filter(one -> one.isVisibleTo(Optional.of(curator)))
            .orElseThrow(NotFoundException::new);
    if (meme.isBy(curator)) {
      throw new OwnMemeException();
    }
    return meme;
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

    /** Returns whether it is held because it could not be examined. */
    public boolean isUnexamined() {
      return !history.isEmpty()
          && Examinations.FAILED.equals(history.get(history.size() - 1).decidedBy());
    }
  }
}
