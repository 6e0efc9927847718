package org.mememuseum.moderation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mememuseum.NotFoundException;
import org.mememuseum.member.Member;
import org.mememuseum.member.Quotas;
import org.mememuseum.member.RateLimits.Action;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeDetails;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.MemeStore;
import org.mememuseum.meme.Reason;
import org.mememuseum.meme.Status;
import org.mememuseum.meme.StatusConflictException;

/**
 * Lets the owner of a rejected meme change what they wrote, and send it to a curator again, twice
 * at most. It is not examined by itself, so that no program overrules a curator.
 */
@Stateless
public class Corrections {
  private static final int MOST = 2;
  private static final Reason CORRECTED = Reason.of("decision.corrected");

  private MemeStore memes;
  private DecisionStore decisions;
  private AppealStore appeals;
  private Judgement judgement;
  private Quotas quotas;
  private Clock clock;

  protected Corrections() {}

  @Inject
  public Corrections(
      MemeStore memes,
      DecisionStore decisions,
      AppealStore appeals,
      Judgement judgement,
      Quotas quotas,
      Clock clock) {
    this.memes = memes;
    this.decisions = decisions;
    this.appeals = appeals;
    this.judgement = judgement;
    this.quotas = quotas;
    this.clock = clock;
  }

  /** Returns whether the viewer may correct a meme. */
  public boolean isOpen(Meme meme, Member viewer) {
    return meme.isBy(viewer)
        && meme.status() == Status.REJECTED
        && isOpen(decisions.findByMeme(meme.id()));
  }

  private boolean isOpen(List<Decision> history) {
    long corrected = history.stream().filter(Corrections::isCorrection).count();
    return !history.isEmpty()
        && corrected < MOST
        && openAppeal(history.get(history.size() - 1)).isEmpty();
  }

  private static boolean isCorrection(Decision decision) {
    return decision.isByOwner() && decision.reasons().contains(CORRECTED);
  }

  private Optional<Appeal> openAppeal(Decision last) {
    return appeals.find(last.id()).filter(appeal -> appeal.answer().isEmpty());
  }

  /**
   * Changes the details of a rejected meme, and holds it for a curator.
   *
   * @throws NotFoundException if it is not the member's, or not there
   * @throws StatusConflictException if it is not rejected, was corrected twice, or an appeal is
   *     open
   * @throws org.mememuseum.member.TooManyAttemptsException after too many changes within an hour
   */
  public void correct(MemeId id, MemeDetails details, Member owner) {
    var meme =
        memes
            .find(id)
            .filter(found -> found.isBy(owner) && found.status() != Status.WITHDRAWN)
            .orElseThrow(NotFoundException::new);
    if (!isOpen(meme, owner)) {
      throw new StatusConflictException(meme.status(), Status.HELD);
    }
    quotas.takeWithin(Action.CHANGE, owner);
    List<Reason> reasons = List.of(CORRECTED);
    judgement.apply(
        meme,
        Decision.byOwner(id, clock.instant(), reasons),
        meme.correct(details, meme.analysis().because(reasons)));
  }
}
