package org.mememuseum.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mememuseum.member.Members.aMember;
import static org.mememuseum.meme.Memes.aMeme;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mememuseum.InvalidInputException;
import org.mememuseum.NotFoundException;
import org.mememuseum.UuidV7;
import org.mememuseum.member.Member;
import org.mememuseum.member.Role;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.Status;
import org.mememuseum.meme.StatusConflictException;
import org.mememuseum.memory.MemoryAppeals;
import org.mememuseum.memory.MemoryClaims;
import org.mememuseum.memory.MemoryDecisions;
import org.mememuseum.memory.MemoryMemes;
import org.mememuseum.memory.MovableClock;
import org.mememuseum.memory.RecordedEvents;

class AppealsTest {
  private final MovableClock clock = new MovableClock();
  private final MemoryMemes memes = new MemoryMemes();
  private final MemoryDecisions decisions = new MemoryDecisions();
  private final MemoryAppeals store = new MemoryAppeals();
  private final RecordedEvents<AppealChanged> events = new RecordedEvents<>();
  private final List<MemeId> queued = new ArrayList<>();
  private final Judgement judgement = new Judgement(memes, decisions, new RecordedEvents<>());
  private final Review review =
      new Review(memes, decisions, new MemoryClaims(), judgement, queued::add, clock);
  private final Appeals appeals = new Appeals(memes, decisions, store, events, clock);
  private final AppealReview answers =
      new AppealReview(memes, decisions, store, judgement, events, clock);
  private final Member owner = aMember().build();
  private final Member decider = aMember().as(Role.CURATOR).build();
  private final Member other = aMember().as(Role.CURATOR).build();
  private Meme meme;

  @BeforeEach
  void reject() {
    meme = aMeme().by(owner).held("Doubtful.").build();
    memes.add(meme);
    review.reject(meme.id(), decider, "Not funny.");
    meme = now();
  }

  private Meme now() {
    return memes.find(meme.id()).orElseThrow();
  }

  private Appeals.Standpoint standpoint() {
    return appeals.find(now(), owner).orElseThrow();
  }

  @Test
  void theOwnerAppealsOnceWithinFourteenDays() {
    clock.advance(Duration.ofDays(14).minusMillis(1));
    assertThat(standpoint().appealable()).isTrue();

    appeals.appeal(meme.id(), owner, "It is funny.");

    assertThat(standpoint().appealable()).isFalse();
    assertThat(standpoint().appeal().orElseThrow().words()).isEqualTo("It is funny.");
    assertThatThrownBy(() -> appeals.appeal(meme.id(), owner, "Very."))
        .isInstanceOf(AppealConflictException.class);
    assertThat(events.fired()).hasSize(1);
  }

  @Test
  void afterFourteenDaysItIsTooLate() {
    clock.advance(Duration.ofDays(14));

    assertThat(standpoint().appealable()).isFalse();
    assertThatThrownBy(() -> appeals.appeal(meme.id(), owner, "It is funny."))
        .isInstanceOf(StatusConflictException.class);
  }

  @Test
  void nobodyElseAppealsAndNothingThatIsNotRejectedIsAppealedAgainst() {
    assertThat(appeals.find(meme, other)).isEmpty();
    assertThatThrownBy(() -> appeals.appeal(meme.id(), other, "Mine."))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> appeals.appeal(meme.id(), owner, " "))
        .isInstanceOf(InvalidInputException.class);
    review.undo(meme.id(), decisions.findByMeme(meme.id()).get(0).id(), decider);

    assertThat(appeals.find(now(), owner)).isEmpty();
    assertThatThrownBy(() -> appeals.appeal(meme.id(), owner, "It is funny."))
        .isInstanceOf(StatusConflictException.class);
    assertThat(store.countOpen(9)).isZero();
  }

  @Test
  void aGrantedAppealHangsTheMeme() {
    appeals.appeal(meme.id(), owner, "It is funny.");
    var open = answers.findOpen(other, Optional.empty(), 5).items();
    assertThat(open).extracting(AppealReview.Case::answerable).containsExactly(true);

    answers.answer(open.get(0).decision().id(), other, "You are right.", true);

    assertThat(now().status()).isEqualTo(Status.APPROVED);
    assertThat(now().analysis().reasons()).isEmpty();
    assertThat(store.countOpen(9)).isZero();
    assertThat(events.fired().get(1).appeal().answer().orElseThrow().words())
        .isEqualTo("You are right.");
  }

  @Test
  void aDeniedAppealChangesNothingButIsAnswered() {
    appeals.appeal(meme.id(), owner, "It is funny.");
    var decision = answers.findOpen(other, Optional.empty(), 5).items().get(0).decision();

    answers.answer(decision.id(), other, "It is not.", false);

    assertThat(now()).isEqualTo(meme);
    assertThat(standpoint().appeal().flatMap(Appeal::answer).orElseThrow().granted()).isFalse();
    assertThatThrownBy(() -> answers.answer(decision.id(), other, "Or is it?", true))
        .isInstanceOf(AppealConflictException.class);
    assertThat(now().status()).isEqualTo(Status.REJECTED);
  }

  @Test
  void whoDecidedDoesNotAnswer() {
    appeals.appeal(meme.id(), owner, "It is funny.");
    var open = answers.findOpen(decider, Optional.empty(), 5).items();
    assertThat(open).extracting(AppealReview.Case::answerable).containsExactly(false);

    assertThatThrownBy(() -> answers.answer(open.get(0).decision().id(), decider, "No.", false))
        .isInstanceOf(OwnMemeException.class);
    assertThat(store.countOpen(9)).isEqualTo(1);
  }

  @Test
  void anAppealDoesNotOverrideALaterDecision() {
    appeals.appeal(meme.id(), owner, "It is funny.");
    var decision = answers.findOpen(other, Optional.empty(), 5).items().get(0).decision();
    review.undo(meme.id(), decision.id(), decider);
    review.reject(meme.id(), decider, "Still not funny.");
    var before = now();

    assertThatThrownBy(() -> answers.answer(decision.id(), other, "It is.", true))
        .isInstanceOf(AppealConflictException.class);
    assertThat(now()).isEqualTo(before);
    answers.answer(decision.id(), other, "It was decided again.", false);

    assertThat(store.countOpen(9)).isZero();
  }

  @Test
  void anAppealWhoseDecisionIsMissingHidesNoOther() {
    var lost =
        new Appeal(
            UuidV7.at(clock.instant()),
            meme.id(),
            owner.id(),
            clock.instant(),
            "Lost.",
            Optional.empty());
    store.add(lost);
    appeals.appeal(meme.id(), owner, "It is funny.");

    assertThat(answers.findOpen(other, Optional.empty(), 9).items())
        .extracting(found -> found.appeal().words())
        .containsExactly("It is funny.");
    assertThatThrownBy(() -> answers.answer(lost.decision(), other, "What?", false))
        .isInstanceOf(NotFoundException.class);
  }
}
