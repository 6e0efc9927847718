package org.mememuseum.moderation;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mememuseum.Cursor;
import org.mememuseum.NotFoundException;
import org.mememuseum.Page;
import org.mememuseum.UuidV7;
import org.mememuseum.member.Member;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeStore;
import org.mememuseum.meme.Status;

/**
 * The curators' answers to the owners' {@linkplain Appeals appeals}. Throws {@link
 * NotFoundException} for anybody else.
 */
@Stateless
public class AppealReview {
  private MemeStore memes;
  private DecisionStore decisions;
  private AppealStore appeals;
  private Judgement judgement;
  private Event<AppealChanged> events;
  private Clock clock;

  protected AppealReview() {}

  @Inject
  public AppealReview(
      MemeStore memes,
      DecisionStore decisions,
      AppealStore appeals,
      Judgement judgement,
      Event<AppealChanged> events,
      Clock clock) {
    this.memes = memes;
    this.decisions = decisions;
    this.appeals = appeals;
    this.judgement = judgement;
    this.events = events;
    this.clock = clock;
  }

  /** Returns a page of the open appeals, oldest first, with their memes and decisions. */
  public Page<Case> findOpen(Member curator, Optional<Cursor> after, int size) {
    curator.requireStaff();
    var open = appeals.findOpen(after, size);
    return new Page<>(
        open.items().stream().flatMap(appeal -> caseOf(appeal, curator).stream()).toList(),
        open.next());
  }

  private Optional<Case> caseOf(Appeal appeal, Member curator) {
    return memes.find(appeal.meme()).flatMap(meme -> caseOf(appeal, meme, curator));
  }

  // Empty if the decision cannot be found; lists leave such an appeal out.
  private Optional<Case> caseOf(Appeal appeal, Meme meme, Member curator) {
    return findDecision(appeal)
        .map(decision -> new Case(appeal, meme, decision, mayAnswer(curator, appeal, decision)));
  }

  private Optional<Decision> findDecision(Appeal appeal) {
    return decisions.findByMeme(appeal.meme()).stream()
        .filter(decision -> decision.id().equals(appeal.decision()))
        .findAny();
  }

  private static boolean mayAnswer(Member curator, Appeal appeal, Decision decision) {
    return !appeal.owner().equals(curator.id())
        && decision.curator().filter(curator.id()::equals).isEmpty();
  }

  /**
   * An open appeal.
   *
   * @param meme whatever its status is by now
   * @param answerable whether the viewer may answer: not their own meme, not their own decision
   */
  public record Case(Appeal appeal, Meme meme, Decision decision, boolean answerable) {}

  /**
   * Answers an open appeal. If it is granted, the meme is approved.
   *
   * @param words for the owner, 1 to 500 characters
   * @throws NotFoundException if there is no such appeal
   * @throws OwnMemeException if the meme or the decision is the curator's own
   * @throws AppealConflictException if it is answered already, or to be granted although something
   *     else was decided since
   */
  public void answer(UUID decision, Member curator, String words, boolean granted) {
    curator.requireStaff();
    var appeal = appeals.find(decision).orElseThrow(NotFoundException::new);
    var meme = memes.find(appeal.meme()).orElseThrow(NotFoundException::new);
    var appealed = findDecision(appeal).orElseThrow(NotFoundException::new);
    if (!mayAnswer(curator, appeal, appealed)) {
      throw new OwnMemeException();
    }
    var answer = new Appeal.Answer(curator.id(), clock.instant(), words, granted);
    if (granted && !isStillRejectedBy(decision, meme)) {
      throw AppealConflictException.superseded();
    }
    appeals.answer(decision, answer);
    if (granted) {
      approve(meme, curator, answer);
    }
    events.fire(new AppealChanged(meme, appeal.answered(answer)));
  }

  private boolean isStillRejectedBy(UUID decision, Meme meme) {
    var history = decisions.findByMeme(meme.id());
    return meme.status() == Status.REJECTED
        && history.get(history.size() - 1).id().equals(decision);
  }

  private void approve(Meme meme, Member curator, Appeal.Answer answer) {
    var decision =
        new Decision(
            UuidV7.at(answer.at()),
            meme.id(),
            answer.at(),
            Review.CURATOR,
            Optional.of(curator.id()),
            Verdict.APPROVE,
            List.of(),
            List.of(),
            Review.CURATOR,
            "");
    judgement.apply(
        meme, decision, meme.grantAppeal(meme.analysis().because(List.of()), answer.at()));
  }
}
