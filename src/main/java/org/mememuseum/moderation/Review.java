package org.mememuseum.moderation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mememuseum.NotFoundException;
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
  static final String CURATOR = "curator";
  private static final Duration UNDO_PERIOD = Duration.ofDays(30);
  private static final Reason UNDONE = Reason.of("decision.undone");

  private MemeStore memes;
  private DecisionStore decisions;
  private ClaimStore claims;
  private Judgement judgement;
  private ExaminationQueue queue;
  private Clock clock;

  protected Review() {}

  @Inject
  public Review(
      MemeStore memes,
      DecisionStore decisions,
      ClaimStore claims,
      Judgement judgement,
      ExaminationQueue queue,
      Clock clock) {
    this.memes = memes;
    this.decisions = decisions;
    this.claims = claims;
    this.judgement = judgement;
    this.queue = queue;
    this.clock = clock;
  }

  /**
   * Returns a meme of any status with its decisions.
   *
   * @throws NotFoundException if the viewer is not staff, or there is no such meme
   */
  public Case get(Member viewer, MemeId id) {
    viewer.requireStaff();
    return memes
        .find(id)
        .filter(meme -> meme.isVisibleTo(Optional.of(viewer)))
        .map(meme -> caseOf(meme, viewer))
        .orElseThrow(NotFoundException::new);
  }

  private Case caseOf(Meme meme, Member viewer) {
    var history = decisions.findByMeme(meme.id());
    boolean decidable = !meme.isBy(viewer);
    return new Case(meme, history, decidable, decidable && isUndoable(meme, history));
  }

  /**
   * Returns the last decision on a meme; empty if there is none.
   *
   * @throws NotFoundException if the viewer is neither its owner nor staff
   */
  public Optional<Decision> findLast(Meme meme, Member viewer) {
    if (!meme.isBy(viewer)) {
      viewer.requireStaff();
    }
    var history = decisions.findByMeme(meme.id());
    return history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
  }

  /**
   * Approves a held meme, which publishes it.
   *
   * @throws NotFoundException if the curator is not staff, or there is no such meme
   * @throws OwnMemeException if it is the curator's own
   * @throws ClaimedException while another curator is looking at it
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
   * @throws ClaimedException while another curator is looking at it
   * @throws StatusConflictException if it is not held: not examined yet, or decided already
   */
  public void reject(MemeId id, Member curator, String reason) {
    curator.requireStaff();
    decide(id, curator, Verdict.REJECT, List.of(Reason.required(reason)));
  }

  /**
   * Sends a held meme back to be examined again.
   *
   * @throws NotFoundException if the curator is not staff, or there is no such meme
   * @throws OwnMemeException if it is the curator's own
   * @throws ClaimedException while another curator is looking at it
   * @throws StatusConflictException if it is not held
   */
  public void examineAgain(MemeId id, Member curator) {
    var meme = findDecidable(id, curator);
    var change = meme.examineAgain();
    endClaim(id, curator);
    memes.change(change);
    queue.add(id);
  }

  /** Ends the curator's claim on a meme that is about to be decided, if there is one. */
  private void endClaim(MemeId id, Member curator) {
    for (var claim : claims.find(List.of(id), clock.instant())) {
      if (!claim.isBy(curator)) {
        throw new ClaimedException(claim.until());
      }
      claims.release(id, curator.id());
    }
  }

  /**
   * Takes an approved meme down.
   *
   * @param reason for the owner, 1 to 500 characters
   * @throws org.mememuseum.InvalidInputException {@code reason.required} or {@code reason.tooLong}
   * @throws NotFoundException if the curator is not staff, or there is no such meme
   * @throws OwnMemeException if it is the curator's own
   * @throws StatusConflictException if it is not approved
   */
  public void takeDown(MemeId id, Member curator, String reason) {
    curator.requireStaff();
    var reasons = List.of(Reason.required(reason));
    var meme = findDecidable(id, curator);
    var change = meme.takeDown(meme.analysis().because(reasons));
    judgement.apply(meme, decision(id, curator, Verdict.REJECT, reasons), change);
  }

  /**
   * Undoes the last decision on a meme, whoever or whatever made it: what was taken down is public
   * again, anything else is held.
   *
   * @param last the decision to undo
   * @throws NotFoundException if the curator is not staff, or there is no such meme
   * @throws OwnMemeException if it is the curator's own
   * @throws StatusConflictException if it is not the last decision any more, or cannot be undone:
   *     the meme is neither approved nor rejected, or has been for more than 30 days
   */
  public void undo(MemeId id, UUID last, Member curator) {
    var meme = findDecidable(id, curator);
    var history = decisions.findByMeme(id);
    if (!isUndoable(meme, history) || !history.get(history.size() - 1).id().equals(last)) {
      throw new StatusConflictException(meme.status(), Status.HELD);
    }
    if (meme.isTakenDown() && isApprovedBefore(history)) {
      var change = meme.restore(meme.analysis().because(List.of()));
      judgement.apply(meme, decision(id, curator, Verdict.APPROVE, List.of()), change);
    } else {
      List<Reason> reasons = List.of(UNDONE);
      var change = meme.reopen(meme.analysis().because(reasons));
      judgement.apply(meme, decision(id, curator, Verdict.HOLD, reasons), change);
    }
  }

  // A meme may have been published long before, and held and rejected since.
  private static boolean isApprovedBefore(List<Decision> history) {
    return history.size() > 1 && history.get(history.size() - 2).verdict() == Verdict.APPROVE;
  }

  private boolean isUndoable(Meme meme, List<Decision> history) {
    boolean isDecided = meme.status() == Status.APPROVED || meme.status() == Status.REJECTED;
    return isDecided
        && !history.isEmpty()
        && history.get(history.size() - 1).at().plus(UNDO_PERIOD).isAfter(clock.instant());
  }

  private void decide(MemeId id, Member curator, Verdict verdict, List<Reason> reasons) {
    var meme = findDecidable(id, curator);
    if (meme.status() != Status.HELD) {
      throw new StatusConflictException(
          meme.status(), verdict == Verdict.APPROVE ? Status.APPROVED : Status.REJECTED);
    }
    endClaim(id, curator);
    judgement.apply(
        meme, decision(id, curator, verdict, reasons), meme.analysis().because(reasons));
  }

  private Decision decision(MemeId id, Member curator, Verdict verdict, List<Reason> reasons) {
    var now = clock.instant();
    return new Decision(
        UuidV7.at(now),
        id,
        now,
        CURATOR,
        Optional.of(curator.id()),
        verdict,
        reasons,
        List.of(),
        CURATOR,
        "");
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
   * A meme with its history.
   *
   * @param history all decisions on it, oldest first
   * @param decidable whether the viewer may decide on it
   * @param undoable whether the viewer may undo the last decision
   */
  public record Case(Meme meme, List<Decision> history, boolean decidable, boolean undoable) {
    public Case {
      history = List.copyOf(history);
    }
  }
}
