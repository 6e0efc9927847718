package org.mememuseum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryScheduleTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  @Test
  void eachDelayIsLongerUpToTheLongest() {
    var schedule = new RetrySchedule(6, Duration.ofSeconds(2), 4, Duration.ofSeconds(120));

    assertThat(IntStream.rangeClosed(1, 5).mapToLong(i -> schedule.delayAfter(i).toSeconds()))
        .containsExactly(2L, 8L, 32L, 120L, 120L);
  }

  @Test
  void noDelayOverflowsHoweverManyAttemptsThereAre() {
    var schedule = new RetrySchedule(100_000, SECOND, 2, Duration.ofMinutes(10));

    assertThat(schedule.delayAfter(99_999)).isEqualTo(Duration.ofMinutes(10));
  }

  @Test
  void theLongestDelayHoldsForTheFirstAsWell() {
    var schedule = new RetrySchedule(2, Duration.ofMinutes(1), 2, SECOND);

    assertThat(schedule.delayAfter(1)).isEqualTo(SECOND);
  }

  @Test
  void afterTheLastAttemptThereIsNoOther() {
    var schedule = new RetrySchedule(3, SECOND, 1, SECOND);

    assertThat(schedule.isLast(2)).isFalse();
    assertThat(schedule.isLast(3)).isTrue();
    assertThat(schedule.isLast(4)).isTrue();
  }

  @Test
  void nonsenseIsRefused() {
    assertThatThrownBy(() -> new RetrySchedule(0, SECOND, 1, SECOND))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new RetrySchedule(1, SECOND.negated(), 1, SECOND))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new RetrySchedule(1, SECOND, 0, SECOND))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
