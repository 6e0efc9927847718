package org.mememuseum.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mememuseum.member.Members.aMember;
import static org.mememuseum.meme.Memes.aMeme;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mememuseum.InvalidInputException;
import org.mememuseum.NotFoundException;
import org.mememuseum.UuidV7;
import org.mememuseum.member.Member;
import org.mememuseum.member.Role;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.Reason;
import org.mememuseum.meme.Status;
import org.mememuseum.meme.StatusConflictException;
import org.mememuseum.memory.MemoryClaims;
import org.mememuseum.memory.MemoryDecisions;
import org.mememuseum.memory.MemoryMemes;
import org.mememuseum.memory.MovableClock;
import org.mememuseum.memory.RecordedEvents;

class ReviewTest {
  private final MovableClock clock = new MovableClock();
  private final MemoryMemes memes = new MemoryMemes();
  private final MemoryDecisions decisions = new MemoryDecisions();
  private final MemoryClaims claims = new MemoryClaims();
  private final RecordedEvents<MemeJudged> judged = new RecordedEvents<>();
  private final List<MemeId> queued = new ArrayList<>();
  private final Review review =
      new Review(
          memes, decisions, claims, new Judgement(memes, decisions, judged), queued::add, clock);
  private final Member curator = aMember().as(Role.CURATOR).build();

  private Meme kept(Meme meme) {
    memes.add(meme);
    return meme;
  }

  private Status statusOf(Meme meme) {
    return memes.find(meme.id()).orElseThrow().status();
  }

  @Test
  void whatIsHeldIsApprovedOrRejected() {
    var good = kept(aMeme().held("Doubtful.").build());
    var bad = kept(aMeme().held("Doubtful.").build());

    review.approve(good.id(), curator);
    review.reject(bad.id(), curator, "It is not funny.");

    assertThat(statusOf(good)).isEqualTo(Status.APPROVED);
    assertThat(statusOf(bad)).isEqualTo(Status.REJECTED);
    assertThat(judged.fired()).hasSize(2);
  }

  @Test
  void aCuratorsReasonIsNeverReadAsAKey() {
    var meme = kept(aMeme().held("Doubtful.").build());

    assertThatThrownBy(() -> review.reject(meme.id(), curator, "No\u001fdecision.failed"))
        .isInstanceOf(InvalidInputException.class);
    review.reject(meme.id(), curator, "decision.failed");

    assertThat(memes.find(meme.id()).orElseThrow().analysis().reasons())
        .containsExactly(Reason.words("decision.failed"));
    assertThat(judged.fired().get(0).decision().reasons())
        .containsExactly(Reason.words("decision.failed"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Status.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"HELD", "WITHDRAWN"})
  void nothingButWhatIsHeldIsDecidedOn(Status status) {
    var meme = kept(aMeme().approved(Instant.EPOCH).being(status).build());

    assertThatThrownBy(() -> review.approve(meme.id(), curator))
        .isInstanceOf(StatusConflictException.class);
    assertThatThrownBy(() -> review.reject(meme.id(), curator, "No."))
        .isInstanceOf(StatusConflictException.class);
    assertThatThrownBy(() -> review.examineAgain(meme.id(), curator))
        .isInstanceOf(StatusConflictException.class);

    assertThat(queued).isEmpty();
    assertThat(memes.find(meme.id())).contains(meme);
    assertThat(decisions.findByMeme(meme.id())).isEmpty();
    assertThat(judged.fired()).isEmpty();
  }

  @Test
  void whatIsHeldIsExaminedAgain() {
    var meme = kept(aMeme().held("Doubtful.").build());

    review.examineAgain(meme.id(), curator);

    assertThat(statusOf(meme)).isEqualTo(Status.PENDING);
    assertThat(queued).containsExactly(meme.id());
  }

  @Test
  void nobodyButStaffHasAnythingExaminedAgainAndNobodyTheirOwn() {
    var meme = kept(aMeme().by(curator).held("Doubtful.").build());
    var member = aMember().build();

    assertThatThrownBy(() -> review.examineAgain(meme.id(), member))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> review.examineAgain(meme.id(), curator))
        .isInstanceOf(OwnMemeException.class);
    assertThat(statusOf(meme)).isEqualTo(Status.HELD);
  }

  @Test
  void whileAnotherCuratorIsLookingNobodyElseDecides() {
    var meme = kept(aMeme().held("Doubtful.").build());
    var until = clock.instant().plusSeconds(60);
    claims.claim(meme.id(), aMember().build().id(), clock.instant(), until);

    assertThatThrownBy(() -> review.approve(meme.id(), curator))
        .isInstanceOf(ClaimedException.class);
    assertThatThrownBy(() -> review.reject(meme.id(), curator, "No."))
        .isInstanceOf(ClaimedException.class);
    assertThatThrownBy(() -> review.examineAgain(meme.id(), curator))
        .isInstanceOf(ClaimedException.class);
    assertThat(statusOf(meme)).isEqualTo(Status.HELD);
    assertThat(judged.fired()).isEmpty();
    assertThat(queued).isEmpty();

    clock.advance(Duration.ofSeconds(60));
    review.approve(meme.id(), curator);
    assertThat(statusOf(meme)).isEqualTo(Status.APPROVED);
  }

  @Test
  void whatIsDecidedMeanwhileIsToldAsSuchThoughItIsClaimed() {
    var meme = kept(aMeme().approved(Instant.EPOCH).build());
    claims.claim(meme.id(), aMember().build().id(), clock.instant(), Instant.MAX);

    assertThatThrownBy(() -> review.approve(meme.id(), curator))
        .isInstanceOf(StatusConflictException.class);
  }

  @Test
  void aDecisionEndsTheCuratorsClaim() {
    var meme = kept(aMeme().held("Doubtful.").build());
    claims.claim(meme.id(), curator.id(), clock.instant(), clock.instant().plusSeconds(60));

    review.reject(meme.id(), curator, "No.");

    assertThat(claims.find(List.of(meme.id()), clock.instant())).isEmpty();
  }

  @Test
  void whatIsWithdrawnIsNotThereForCuratorsEither() {
    var meme = kept(aMeme().withdrawn().build());

    assertThatThrownBy(() -> review.approve(meme.id(), curator))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void whatHangsIsTakenDownAndComesBackWhereItWas() {
    var published = clock.instant();
    var meme = kept(aMeme().held("Doubtful.").build());
    review.approve(meme.id(), curator);
    clock.advance(Duration.ofSeconds(60));

    review.takeDown(meme.id(), curator, "Somebody asked us to.");
    assertThat(memes.find(meme.id()).orElseThrow().isTakenDown()).isTrue();
    assertThat(memes.find(meme.id()).orElseThrow().analysis().reasons())
        .containsExactly(Reason.words("Somebody asked us to."));

    undo(meme);
    var back = memes.find(meme.id()).orElseThrow();
    assertThat(back.isPublic()).isTrue();
    assertThat(back.publishedAt()).contains(published);
    assertThat(back.analysis().reasons()).isEmpty();
    assertThat(decisions.findByMeme(meme.id()))
        .extracting(Decision::verdict)
        .containsExactly(Verdict.APPROVE, Verdict.REJECT, Verdict.APPROVE);
  }

  @Test
  void onlyWhatHangsIsTakenDownAndOnlyForAReason() {
    var held = kept(aMeme().held("Doubtful.").build());
    var hanging = kept(aMeme().approved(Instant.EPOCH).build());

    assertThatThrownBy(() -> review.takeDown(held.id(), curator, "No."))
        .isInstanceOf(StatusConflictException.class);
    assertThatThrownBy(() -> review.takeDown(hanging.id(), curator, " "))
        .isInstanceOf(InvalidInputException.class);
    assertThat(judged.fired()).isEmpty();
  }

  @Test
  void anyDecisionIsUndoneForThirtyDaysAndNotLater() {
    var rejected = kept(aMeme().held("Doubtful.").build());
    var approved = kept(aMeme().held("Doubtful.").build());
    review.reject(rejected.id(), curator, "No.");
    review.approve(approved.id(), curator);

    clock.advance(Duration.ofDays(30).minusMillis(1));
    assertThat(review.get(curator, rejected.id()).undoable()).isTrue();
    undo(rejected);
    assertThat(statusOf(rejected)).isEqualTo(Status.HELD);
    assertThatThrownBy(() -> undo(rejected)).isInstanceOf(StatusConflictException.class);

    clock.advance(Duration.ofMillis(1));
    assertThat(review.get(curator, approved.id()).undoable()).isFalse();
    assertThatThrownBy(() -> undo(approved)).isInstanceOf(StatusConflictException.class);
    assertThat(statusOf(approved)).isEqualTo(Status.APPROVED);
  }

  @Test
  void nobodyTakesDownOrUndoesTheirOwn() {
    var own = kept(aMeme().by(curator).approved(Instant.EPOCH).build());

    assertThatThrownBy(() -> review.takeDown(own.id(), curator, "Mine."))
        .isInstanceOf(OwnMemeException.class);
    assertThatThrownBy(() -> review.undo(own.id(), UuidV7.at(clock.instant()), curator))
        .isInstanceOf(OwnMemeException.class);
    assertThat(review.get(curator, own.id()).decidable()).isFalse();
  }

  @Test
  void theLastDecisionIsReadByTheOwnerAndTheStaffAlone() {
    var owner = aMember().build();
    var meme = kept(aMeme().by(owner).held("Doubtful.").build());
    review.reject(meme.id(), curator, "No.");

    assertThat(review.findLast(meme, owner)).isPresent();
    assertThat(review.findLast(meme, curator)).isPresent();
    assertThatThrownBy(() -> review.findLast(meme, aMember().build()))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void aDecisionThatIsNotTheLastAnyMoreIsNotUndone() {
    var meme = kept(aMeme().held("Doubtful.").build());
    review.approve(meme.id(), curator);
    var approval = last(meme);
    review.takeDown(meme.id(), curator, "No.");
    var takeDown = last(meme);
    undo(meme);

    assertThatThrownBy(() -> review.undo(meme.id(), takeDown, curator))
        .isInstanceOf(StatusConflictException.class);
    assertThatThrownBy(() -> review.undo(meme.id(), approval, curator))
        .isInstanceOf(StatusConflictException.class);
    assertThat(statusOf(meme)).isEqualTo(Status.APPROVED);
  }

  @Test
  void whatWasRejectedWhileItWasHeldIsHeldAgainThoughItHungOnce() {
    var meme = kept(aMeme().held("Doubtful.").build());
    review.approve(meme.id(), curator);
    undo(meme);
    review.reject(meme.id(), curator, "No.");

    undo(meme);

    assertThat(statusOf(meme)).isEqualTo(Status.HELD);
  }

  private UUID last(Meme meme) {
    var history = decisions.findByMeme(meme.id());
    return history.get(history.size() - 1).id();
  }

  private void undo(Meme meme) {
    review.undo(meme.id(), last(meme), curator);
  }
}
