package org.mememuseum.moderation;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.mememuseum.meme.ImageAnalysis;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeStore;
import org.mememuseum.meme.Transition;

/**
 * Applies a decision: changes the meme's status, stores the decision and fires the event, in one
 * transaction.
 */
@Stateless
public class Judgement {
  private MemeStore memes;
  private DecisionStore decisions;
  private Event<MemeJudged> judged;

  protected Judgement() {}

  @Inject
  public Judgement(MemeStore memes, DecisionStore decisions, Event<MemeJudged> judged) {
    this.memes = memes;
    this.decisions = decisions;
    this.judged = judged;
  }

  /**
   * Applies a decision to a meme, in the caller's transaction or a new one.
   *
   * @throws org.mememuseum.meme.StatusConflictException if its status has changed since it was read
   */
  public void apply(Meme meme, Decision decision, ImageAnalysis analysis) {
    apply(meme, decision, transition(meme, decision.verdict(), analysis, decision.at()));
  }

  /**
   * Applies a decision to a meme by this transition, in the caller's transaction or a new one.
   *
   * @throws org.mememuseum.meme.StatusConflictException if its status has changed since it was read
   */
  public void apply(Meme meme, Decision decision, Transition change) {
    memes.change(change);
    decisions.add(decision);
    boolean edited = meme.analysis().reasons().contains(Edits.EDITED);
    judged.fire(new MemeJudged(meme.after(change), decision, meme.status(), edited));
  }

  private static Transition transition(
      Meme meme, Verdict verdict, ImageAnalysis analysis, Instant at) {
    return switch (verdict) {
      case APPROVE -> meme.approve(analysis, at);
      case HOLD -> meme.hold(analysis);
      case REJECT -> meme.reject(analysis);
    };
  }
}
