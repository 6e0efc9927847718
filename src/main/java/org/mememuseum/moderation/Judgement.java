package org.mememuseum.moderation;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.mememuseum.meme.Insight;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeStore;
import org.mememuseum.meme.Transition;

/**
 * Carries a decision out: the meme's state, the record of the decision, the news; all or nothing.
 */
@Stateless
public class Judgement {
  private final MemeStore memes;
  private final DecisionStore decisions;
  private final Event<MemeJudged> judged;

  protected Judgement() {
    this(null, null, null);
  }

  @Inject
  public Judgement(MemeStore memes, DecisionStore decisions, Event<MemeJudged> judged) {
    this.memes = memes;
    this.decisions = decisions;
    this.judged = judged;
  }

  /**
   * Changes the meme as decided, in the caller's transaction or one of its own.
   *
   * @throws org.mememuseum.meme.StatusConflictException if it has left the state it was read in
   */
  public void pass(Meme meme, Decision decision, Insight seen) {
    var change = carriedOut(meme, decision.verdict(), seen, decision.at());
    memes.change(change);
    decisions.add(decision);
    judged.fire(new MemeJudged(meme.after(change), decision));
  }

  private static Transition carriedOut(Meme meme, Verdict verdict, Insight seen, Instant at) {
    return switch (verdict) {
      case APPROVE -> meme.approve(seen, at);
      case HOLD -> meme.hold(seen);
      case REJECT -> meme.reject(seen);
    };
  }
}
