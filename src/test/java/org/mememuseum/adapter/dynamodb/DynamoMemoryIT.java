package org.mememuseum.adapter.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mememuseum.member.Members.changed;
import static org.mememuseum.meme.Memes.aMeme;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mememuseum.StoreContract;
import org.mememuseum.Stores;
import org.mememuseum.UuidV7;
import org.mememuseum.member.Bio;
import org.mememuseum.member.Member;
import org.mememuseum.member.PublicName;
import org.mememuseum.member.SignIn;
import org.mememuseum.member.TokenHash;
import org.mememuseum.meme.ImageAnalysis;
import org.mememuseum.meme.MemeId;
import org.mememuseum.meme.StatusConflictException;
import org.mememuseum.memory.MovableClock;
import org.mememuseum.moderation.Decision;
import org.mememuseum.moderation.Verdict;

/** What one server caches while another one changes it. */
class DynamoMemoryIT implements StoreContract {
  private static final MovableClock CLOCK = new MovableClock();
  private static final DynamoStores STORES = new DynamoStores(CLOCK);
  private static final Duration MOMENT = Duration.ofSeconds(10);

  private DynamoMuseum here;
  private DynamoMuseum there;
  private Member member;

  @Override
  public Stores stores() {
    return STORES;
  }

  private static void moveClockTo(Instant now) {
    CLOCK.advance(Duration.between(CLOCK.instant(), now));
  }

  @BeforeEach
  void open() {
    moveClockTo(NOON);
    here = STORES.anotherServer();
    there = STORES.anotherServer();
    member = aKeptMember();
  }

  @Test
  void aSignInRevokedElsewhereIsGoneHereAfterAMoment() {
    var signIn = new SignIn(TokenHash.of("one"), member.id(), NOON.plusSeconds(900), false);
    here.signIns().add(signIn);
    assertThat(here.signIns().find(signIn.token(), NOON)).contains(signIn);
    assertThat(there.signIns().find(signIn.token(), NOON)).contains(signIn);

    there.signIns().revokeOthers(member.id(), TokenHash.of("another"));

    assertThat(there.signIns().find(signIn.token(), NOON)).isEmpty();
    CLOCK.advance(MOMENT);
    assertThat(here.signIns().find(signIn.token(), NOON)).isEmpty();
  }

  @Test
  void aRememberedSignInExpiresWhenItShould() {
    var signIn = new SignIn(TokenHash.of("one"), member.id(), NOON.plusSeconds(2), false);
    here.signIns().add(signIn);
    assertThat(here.signIns().find(signIn.token(), NOON)).contains(signIn);

    assertThat(here.signIns().find(signIn.token(), NOON.plusSeconds(2))).isEmpty();
  }

  @Test
  void aMemberChangedElsewhereIsKnownHereAfterAMoment() {
    assertThat(here.members().findById(member.id())).contains(member);
    var renamed = changed(member).named("Renamed").build();

    there.members().rename(member.id(), renamed.name());

    assertThat(here.members().findByEmail(member.email())).contains(renamed);
    CLOCK.advance(MOMENT);
    assertThat(here.members().findById(member.id())).contains(renamed);
  }

  @Test
  void whoeverChangesARememberedMemberUndoesNothingThatWasChangedElsewhere() {
    assertThat(here.members().findById(member.id())).contains(member);
    there.members().changePassword(member.id(), member.passwordHash(), "changed elsewhere");

    here.members().changeBio(member.id(), new Bio("New here."));

    assertThat(there.members().findByEmail(member.email()))
        .contains(changed(member).lockedWith("changed elsewhere").describedAs("New here.").build());
  }

  @Test
  void aNameChangedElsewhereIsShownHereWithinAMinute() {
    var meme = kept(aMeme().by(member).approved(NOON).build());
    assertThat(here.memes().find(meme.id())).contains(meme);
    there.members().rename(member.id(), new PublicName("Renamed"));

    CLOCK.advance(Duration.ofMinutes(1));

    assertThat(here.memes().find(meme.id()).orElseThrow().author().name())
        .isEqualTo(new PublicName("Renamed"));
  }

  @Test
  void whatIsDecidedElsewhereWhileAUseCaseGoesOnRefusesItAsAWhole() {
    var meme = kept(aMeme().by(member).tagged("race").build());

    assertThatThrownBy(
            () ->
                stores()
                    .together(
                        () -> {
                          stores().decisions().add(aDecision(meme.id()));
                          stores().memes().change(meme.approve(ImageAnalysis.NONE, NOON));
                          onAnotherThread(() -> there.memes().change(meme.withdraw()));
                          return true;
                        }))
        .isInstanceOf(StatusConflictException.class);

    assertThat(stores().decisions().findByMeme(meme.id())).isEmpty();
    assertThat(stores().memes().find(meme.id())).contains(meme.after(meme.withdraw()));
  }

  private static Decision aDecision(MemeId meme) {
    Instant at = NOON;
    return new Decision(
        UuidV7.at(at),
        meme,
        at,
        "curator",
        Optional.empty(),
        Verdict.APPROVE,
        List.of(),
        List.of(),
        "1",
        "");
  }

  /** Runs something in a thread of its own, outside any transaction. */
  private static void onAnotherThread(Runnable action) {
    var thread = new Thread(action);
    thread.start();
    try {
      thread.join(10_000);
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }

  @Test
  void aUseCaseThatFailsIsNotRemembered() {
    assertThatThrownBy(
            () ->
                stores()
                    .together(
                        () -> {
                          var renamed = changed(member).named("Renamed").build();
                          stores().members().rename(member.id(), renamed.name());
                          assertThat(stores().members().findById(member.id())).contains(renamed);
                          throw new IllegalStateException("no");
                        }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(stores().members().findById(member.id())).contains(member);
  }
}
