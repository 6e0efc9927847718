package org.mememuseum.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mememuseum.member.Members.aMember;
import static org.mememuseum.meme.Memes.aMeme;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mememuseum.NotFoundException;
import org.mememuseum.UuidV7;
import org.mememuseum.member.Member;
import org.mememuseum.member.SomeQuotas;
import org.mememuseum.meme.Category;
import org.mememuseum.meme.Description;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeDetails;
import org.mememuseum.meme.Status;
import org.mememuseum.meme.StatusConflictException;
import org.mememuseum.meme.Tags;
import org.mememuseum.meme.Title;
import org.mememuseum.memory.MemoryAppeals;
import org.mememuseum.memory.MemoryDecisions;
import org.mememuseum.memory.MemoryMemes;
import org.mememuseum.memory.MovableClock;
import org.mememuseum.memory.RecordedEvents;

class CorrectionsTest {
  private static final MemeDetails BETTER =
      new MemeDetails(new Title("Better"), Description.NONE, Tags.NONE, Category.OTHER);

  private final MovableClock clock = new MovableClock();
  private final MemoryMemes memes = new MemoryMemes();
  private final MemoryDecisions decisions = new MemoryDecisions();
  private final MemoryAppeals appeals = new MemoryAppeals();
  private final RecordedEvents<MemeJudged> judged = new RecordedEvents<>();
  private final Judgement judgement = new Judgement(memes, decisions, judged);
  private final Corrections corrections =
      new Corrections(memes, decisions, appeals, judgement, SomeQuotas.plenty(clock), clock);
  private final Member owner = aMember().build();
  private final Meme meme = aMeme().by(owner).rejected("No.").build();

  @BeforeEach
  void reject() {
    memes.add(meme);
    decisions.add(decision(Verdict.REJECT));
  }

  private Decision decision(Verdict verdict) {
    clock.advance(Duration.ofSeconds(1));
    return new Decision(
        UuidV7.at(clock.instant()),
        meme.id(),
        clock.instant(),
        "curator",
        Optional.empty(),
        verdict,
        List.of(),
        List.of(),
        "curator",
        "");
  }

  private Meme now() {
    return memes.find(meme.id()).orElseThrow();
  }

  private void rejectAgain() {
    clock.advance(Duration.ofSeconds(1));
    judgement.apply(now(), decision(Verdict.REJECT), now().analysis());
  }

  @Test
  void aCorrectedMemeIsHeldWithItsNewDetails() {
    assertThat(corrections.isOpen(meme, owner)).isTrue();

    corrections.correct(meme.id(), BETTER, owner);

    assertThat(now().status()).isEqualTo(Status.HELD);
    assertThat(now().details()).isEqualTo(BETTER);
    assertThat(judged.fired()).singleElement().matches(event -> event.decision().isByOwner());
    assertThat(corrections.isOpen(now(), owner)).isFalse();
    assertThatThrownBy(() -> corrections.correct(meme.id(), BETTER, owner))
        .isInstanceOf(StatusConflictException.class);
  }

  @Test
  void itMayBeCorrectedTwiceAndNoMore() {
    corrections.correct(meme.id(), BETTER, owner);
    rejectAgain();
    corrections.correct(meme.id(), BETTER, owner);
    rejectAgain();

    assertThat(corrections.isOpen(now(), owner)).isFalse();
    assertThatThrownBy(() -> corrections.correct(meme.id(), BETTER, owner))
        .isInstanceOf(StatusConflictException.class);
  }

  @Test
  void whileAnAppealIsOpenNothingIsCorrected() {
    var rejection = decisions.findByMeme(meme.id()).get(0);
    appeals.add(
        new Appeal(
            rejection.id(), meme.id(), owner.id(), clock.instant(), "Why?", Optional.empty()));

    assertThat(corrections.isOpen(meme, owner)).isFalse();
    assertThatThrownBy(() -> corrections.correct(meme.id(), BETTER, owner))
        .isInstanceOf(StatusConflictException.class);
  }

  @Test
  void nobodyElseCorrectsIt() {
    var other = aMember().build();

    assertThat(corrections.isOpen(meme, other)).isFalse();
    assertThatThrownBy(() -> corrections.correct(meme.id(), BETTER, other))
        .isInstanceOf(NotFoundException.class);
    assertThat(now().details()).isEqualTo(meme.details());
  }
}
