package org.mememuseum.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mememuseum.memory.MemoryAttempts;
import org.mememuseum.memory.MemoryMembers;
import org.mememuseum.memory.MemorySignIns;
import org.mememuseum.memory.MovableClock;
import org.mememuseum.memory.PlainHasher;
import org.mememuseum.memory.RecordedEvents;

class SignInsTest {
  private static final EmailAddress EMAIL = new EmailAddress("painter@example.org");
  private static final EmailAddress UNKNOWN = new EmailAddress("nobody@example.org");
  private static final String PASSWORD = "a proper password";
  private static final Duration CACHED = Duration.ofSeconds(10);

  private final MovableClock clock = new MovableClock();
  private final MemoryMembers members = new MemoryMembers();
  private final MemorySignIns store = new MemorySignIns(members);
  private final SignInCache cache = new SignInCache(clock);
  private final PlainHasher hasher = new PlainHasher();
  private final Throttle throttle = new Throttle(new MemoryAttempts(), clock);
  private final RecordedEvents<Object> events = new RecordedEvents<>();
  private final SignIns signIns =
      new SignIns(members, store, cache, hasher, throttle, events, clock);
  private Member member;

  @BeforeEach
  void register() {
    member =
        new Registration(
                members,
                hasher,
                throttle,
                new RegistrationLimit(new AttemptLimit(1, Duration.ofHours(1))),
                () -> Admission.OPEN,
                new RecordedEvents<>(),
                clock)
            .register(EMAIL, new PublicName("painter"), new NewPassword(PASSWORD), "home", "");
  }

  @Test
  void theRightPasswordFindsTheMember() {
    assertThat(signIns.verify(EMAIL, PASSWORD, from("home"))).contains(member);
  }

  @Test
  void aSuspendedMemberIsToldWhyIfThePasswordIsRight() {
    var end = clock.instant().plus(Duration.ofDays(1));
    members.suspend(member.id(), new Suspension("Spam.", Optional.of(end)));

    assertThat(signIns.verify(EMAIL, "wrong", from("home"))).isEmpty();
    assertThatThrownBy(() -> signIns.verify(EMAIL, PASSWORD, from("home")))
        .isInstanceOfSatisfying(
            SuspendedException.class,
            told -> {
              assertThat(told.messageKey()).isEqualTo("login.suspendedUntil");
              assertThat(told.messageArguments()).element(0).isEqualTo("Spam.");
            });
    clock.advance(Duration.ofDays(1));
    assertThat(signIns.verify(EMAIL, PASSWORD, from("home"))).isPresent();
  }

  @Test
  void aSignInOfASuspendedMemberIsNotAcceptedOnceTheCacheForgetsIt() {
    String token = signIns.begin(member, false);
    assertThat(signIns.findMember(token)).isPresent();

    members.suspend(member.id(), new Suspension("Spam.", Optional.empty()));
    clock.advance(CACHED);

    assertThat(signIns.findMember(token)).isEmpty();
  }

  @Test
  void anUnknownAddressCostsAsMuchAsAWrongPassword() {
    int before = hasher.verifications();
    assertThat(signIns.verify(EMAIL, "wrong", from("home"))).isEmpty();
    int wrong = hasher.verifications() - before;
    assertThat(signIns.verify(UNKNOWN, "wrong", from("home"))).isEmpty();
    int unknown = hasher.verifications() - before - wrong;

    assertThat(unknown).isEqualTo(wrong).isEqualTo(1);
  }

  @Test
  void failuresAreToldWithTheAccountTheyWereMeantFor() {
    signIns.verify(EMAIL, "wrong", from("home"));
    signIns.verify(UNKNOWN, "wrong", from("home"));

    assertThat(events.fired())
        .containsExactly(
            new SignInFailed(Optional.of(member.id())), new SignInFailed(Optional.empty()));
  }

  @Test
  void afterTenFailuresOnAnAccountEvenTheRightPasswordHasToWait() {
    for (int failure = 0; failure < 10; failure++) {
      signIns.verify(EMAIL, "wrong", from("bot-" + failure));
      clock.advance(Duration.ofSeconds(6));
    }

    assertThatThrownBy(() -> signIns.verify(EMAIL, PASSWORD, from("home")))
        .isInstanceOfSatisfying(
            TooManyAttemptsException.class,
            refusal -> assertThat(refusal.retryAfter()).contains(Duration.ofSeconds(14 * 60)));
    clock.advance(Duration.ofMinutes(14));
    assertThat(signIns.verify(EMAIL, PASSWORD, from("home"))).contains(member);
  }

  @Test
  void afterTenFailuresFromAnAddressOtherAccountsHaveToWaitThereToo() {
    for (int failure = 0; failure < 10; failure++) {
      signIns.verify(new EmailAddress("victim" + failure + "@example.org"), "wrong", from("bot"));
    }

    assertThatThrownBy(() -> signIns.verify(EMAIL, PASSWORD, from("bot")))
        .isInstanceOf(TooManyAttemptsException.class);
    assertThat(signIns.verify(EMAIL, PASSWORD, from("home"))).contains(member);
  }

  @Test
  void anAddressThatIsRefusedCountsForNoAccount() {
    for (int failure = 0; failure < 10; failure++) {
      signIns.verify(new EmailAddress("victim" + failure + "@example.org"), "wrong", from("bot"));
    }
    for (int more = 0; more < 20; more++) {
      assertThatThrownBy(() -> signIns.verify(EMAIL, "wrong", from("bot")))
          .hasMessage("loginAddress.tooMany");
    }

    assertThat(signIns.verify(EMAIL, PASSWORD, from("home"))).contains(member);
  }

  @Test
  void anAccountThatIsRefusedCountsForNoAddress() {
    for (int failure = 0; failure < 10; failure++) {
      signIns.verify(EMAIL, "wrong", from("bot-" + failure));
    }
    for (int more = 0; more < 20; more++) {
      assertThatThrownBy(() -> signIns.verify(EMAIL, PASSWORD, from("a school")))
          .hasMessage("login.tooMany");
    }

    assertThat(signIns.verify(UNKNOWN, "wrong", from("a school"))).isEmpty();
  }

  @Test
  void aDeviceThatTheAccountKnowsIsNotRefusedForWhatStrangersDid() {
    for (int failure = 0; failure < 10; failure++) {
      signIns.verify(EMAIL, "wrong", from("home"));
    }

    assertThat(signIns.verify(EMAIL, PASSWORD, known("phone"))).contains(member);
    assertThatThrownBy(() -> signIns.verify(EMAIL, PASSWORD, from("elsewhere")))
        .as("strangers are no freer afterwards")
        .hasMessage("login.tooMany");
  }

  @Test
  void aKnownDeviceHasTenGuessesOfItsOwnAndUsesUpNobodyElses() {
    for (int failure = 0; failure < 10; failure++) {
      signIns.verify(EMAIL, "wrong", known("phone"));
    }

    assertThatThrownBy(() -> signIns.verify(EMAIL, PASSWORD, known("phone")))
        .hasMessage("loginDevice.tooMany");
    assertThat(signIns.verify(EMAIL, PASSWORD, known("tablet"))).contains(member);
    assertThat(signIns.verify(EMAIL, PASSWORD, from("home"))).contains(member);
  }

  @Test
  void signingInRightDoesNotUseUpTheAddress() {
    for (int time = 0; time < 30; time++) {
      assertThat(signIns.verify(EMAIL, PASSWORD, from("a school"))).isPresent();
    }
  }

  @Test
  void signingInRightDoesNotForgiveGuessesAtOtherAccounts() {
    for (int guess = 0; guess < 9; guess++) {
      signIns.verify(new EmailAddress("victim" + guess + "@example.org"), "wrong", from("bot"));
    }
    signIns.verify(EMAIL, PASSWORD, from("bot"));
    signIns.verify(UNKNOWN, "wrong", from("bot"));

    assertThatThrownBy(() -> signIns.verify(UNKNOWN, "wrong", from("bot")))
        .isInstanceOf(TooManyAttemptsException.class);
  }

  @Test
  void aTokenIsGoodUntilItExpires() {
    String token = signIns.begin(member, false);

    assertThat(signIns.findMember(token)).contains(member);
    clock.advance(SignIn.FOR_A_SESSION);
    assertThat(signIns.findMember(token)).isEmpty();
  }

  @Test
  void aRememberedSignInLastsForThirtyDays() {
    String token = signIns.begin(member, true);

    clock.advance(SignIn.REMEMBERED.minusMillis(1));
    assertThat(signIns.findMember(token)).contains(member);
    clock.advance(CACHED);
    assertThat(signIns.findMember(token)).isEmpty();
  }

  @Test
  void aSignInIsLookedUpOnceInTenSeconds() {
    String token = signIns.begin(member, true);
    signIns.findMember(token);
    store.revoke(store.find(TokenHash.of(token), clock.instant()).orElseThrow());

    clock.advance(CACHED.minusMillis(1));
    assertThat(signIns.findMember(token)).contains(member);
    clock.advance(Duration.ofMillis(1));
    assertThat(signIns.findMember(token)).isEmpty();
  }

  @Test
  void aChangedProfileShowsAtOnce() {
    String token = signIns.begin(member, true);
    signIns.findMember(token);
    members.rename(member.id(), new PublicName("sculptor"));

    cache.on(new ProfileChanged(member.id(), "profile"));

    assertThat(signIns.findMember(token).map(Member::name)).contains(new PublicName("sculptor"));
  }

  @Test
  void signingOutEndsThisSignInAlone() {
    String here = signIns.begin(member, true);
    String there = signIns.begin(member, true);

    signIns.findMember(here);
    signIns.end(here);
    signIns.end(here);
    cache.on(new SignedOut(member.id()));

    assertThat(signIns.findMember(here)).isEmpty();
    assertThat(signIns.findMember(there)).contains(member);
  }

  @Test
  void theStoreNeverHoldsTheToken() {
    String token = signIns.begin(member, true);

    assertThat(store.find(new TokenHash(TokenHash.of(token).hex()), clock.instant()))
        .hasValueSatisfying(signIn -> assertThat(signIn.toString()).doesNotContain(token));
  }

  @Test
  void changingThePasswordEndsAllOtherSignIns() {
    String here = signIns.begin(member, true);
    String there = signIns.begin(member, true);
    var profiles =
        new Profiles(
            members, store, hasher, throttle, SomeQuotas.plenty(clock), new RecordedEvents<>());

    assertThatThrownBy(
            () -> profiles.changePassword(member, "wrong", new NewPassword("another one!"), here))
        .hasMessage("currentPassword.wrong");
    profiles.changePassword(member, PASSWORD, new NewPassword("another one!"), here);

    assertThat(signIns.findMember(here)).isPresent();
    assertThat(signIns.findMember(there)).isEmpty();
    assertThat(signIns.verify(EMAIL, "another one!", from("home"))).isPresent();
  }

  private static SignInClient from(String address) {
    return new SignInClient(address, Optional.empty());
  }

  private static SignInClient known(String device) {
    return new SignInClient("home", Optional.of(device));
  }
}
