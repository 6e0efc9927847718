package org.mememuseum.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mememuseum.member.RateLimits.Action;
import org.mememuseum.memory.MovableClock;

class QuotasTest {
  private static final Member ANNA = Members.aMember().build();
  private static final Member BERT = Members.aMember().build();

  private final MovableClock clock = new MovableClock();
  private final Quotas quotas = SomeQuotas.of(2, clock);

  @Test
  void soMuchMayBeDoneWithinAnHourOfTheClockAndNoMore() {
    clock.advance(Duration.ofMinutes(40));
    quotas.take(Action.LIKE, ANNA);
    quotas.takeWithin(Action.LIKE, ANNA);

    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> quotas.take(Action.LIKE, ANNA))
          .hasMessage("like.tooMany")
          .isInstanceOfSatisfying(
              TooManyAttemptsException.class,
              refusal ->
                  assertThat(refusal.retryAfter().orElseThrow())
                      .isBetween(Duration.ofMinutes(19), Duration.ofMinutes(20)));
      assertThatThrownBy(() -> quotas.takeWithin(Action.LIKE, ANNA)).hasMessage("like.tooMany");
    }
    clock.advance(Duration.ofMinutes(20));
    assertThatCode(() -> quotas.take(Action.LIKE, ANNA)).doesNotThrowAnyException();
  }

  @Test
  void membersAndActionsDoNotCountForEachOther() {
    quotas.take(Action.LIKE, ANNA);
    quotas.take(Action.LIKE, ANNA);

    assertThatCode(() -> quotas.take(Action.LIKE, BERT)).doesNotThrowAnyException();
    assertThatCode(() -> quotas.take(Action.COMMENT, ANNA)).doesNotThrowAnyException();
  }

  @Test
  void whoIsNotTrustedMayDoAThirdButAtLeastSomething() {
    var newcomer = Members.aMember().trusted(2).build();
    var trusted = Members.aMember().trusted(3).build();
    var curator = Members.aMember().as(Role.CURATOR).build();
    var strict = SomeQuotas.of(6, new TrustRule(3, Duration.ZERO), clock);

    assertThat(timesUntilRefused(strict, newcomer)).isEqualTo(2);
    assertThat(timesUntilRefused(strict, trusted)).isEqualTo(6);
    assertThat(timesUntilRefused(strict, curator)).isEqualTo(6);
    assertThat(
            timesUntilRefused(SomeQuotas.of(2, new TrustRule(3, Duration.ZERO), clock), newcomer))
        .isEqualTo(1);
  }

  private static int timesUntilRefused(Quotas quotas, Member member) {
    int times = 0;
    try {
      while (times < 100) {
        quotas.take(Action.LIKE, member);
        times++;
      }
      return times;
    } catch (TooManyAttemptsException refused) {
      return times;
    }
  }

  @Test
  void whatIsKnownToBeUsedUpIsRefusedWithoutAsking() {
    assertThatCode(() -> quotas.requireLeft(Action.UPLOAD, ANNA)).doesNotThrowAnyException();
    quotas.takeWithin(Action.UPLOAD, ANNA);
    quotas.takeWithin(Action.UPLOAD, ANNA);
    assertThatCode(() -> quotas.requireLeft(Action.UPLOAD, ANNA)).doesNotThrowAnyException();
    assertThatThrownBy(() -> quotas.takeWithin(Action.UPLOAD, ANNA)).hasMessage("upload.tooMany");

    assertThatThrownBy(() -> quotas.requireLeft(Action.UPLOAD, ANNA)).hasMessage("upload.tooMany");
    assertThatCode(() -> quotas.requireLeft(Action.UPLOAD, BERT)).doesNotThrowAnyException();
  }
}
