package org.mememuseum.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mememuseum.member.Member;
import org.mememuseum.member.Members;
import org.mememuseum.member.Role;
import org.mememuseum.memory.MemoryStatistics;
import org.mememuseum.memory.MovableClock;

class StatisticsTest {
  private static final Member CURATOR = Members.aMember().as(Role.CURATOR).build();

  private final MovableClock clock = new MovableClock();
  private final MemoryStatistics store = new MemoryStatistics();
  private final CounterBuffer buffer = new CounterBuffer(clock);
  private final StatisticsBatch batch = new StatisticsBatch(store);
  private final Statistics statistics = new Statistics(store, clock);

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private void write() {
    buffer.drain().forEach(batch::write);
  }

  @Test
  void aPeriodHasEachOfItsDaysAndTheTotalsOfAll() {
    buffer.add(Counter.UPLOADS, 5);
    write();
    clock.advance(Duration.ofDays(7));
    buffer.add(Counter.UPLOADS, 2);
    buffer.add(Counter.UPLOADS, 1);
    write();

    var week = statistics.get(CURATOR, 7);

    assertThat(week.days()).hasSize(7);
    assertThat(week.days().get(6).date()).isEqualTo(today());
    assertThat(week.days().get(6).count(Counter.UPLOADS)).isEqualTo(3);
    assertThat(week.days().get(5).count(Counter.UPLOADS)).isZero();
    assertThat(week.sum(Counter.UPLOADS)).isEqualTo(3);
    assertThat(week.totals()).isEqualTo(Map.of(Counter.UPLOADS, 8L));
    assertThat(statistics.get(CURATOR, 8).sum(Counter.UPLOADS)).isEqualTo(8);
  }

  @Test
  void whatCouldNotBeStoredIsCountedLater() {
    buffer.add(Counter.LIKES, 2);
    var drained = buffer.drain();
    buffer.add(Counter.LIKES, 1);

    drained.forEach(buffer::requeue);
    write();

    assertThat(statistics.get(CURATOR, 1).sum(Counter.LIKES)).isEqualTo(3);
  }

  @Test
  void theTimeToADecisionIsRoundedUp() {
    assertThat(statistics.get(CURATOR, 1).verdictTime(0.5)).isEmpty();

    for (int i = 0; i < 95; i++) {
      buffer.add(Counter.ofTime(Duration.ofMillis(900)), 1);
    }
    for (int i = 0; i < 5; i++) {
      buffer.add(Counter.ofTime(Duration.ofHours(2)), 1);
    }
    write();

    var day = statistics.get(CURATOR, 1);
    assertThat(day.verdictTime(0.5)).contains(Duration.ofSeconds(1));
    assertThat(day.verdictTime(0.95)).contains(Duration.ofSeconds(1));
    assertThat(day.verdictTime(0.951)).contains(Duration.ofDays(1));
  }

  @Test
  void everyTimeHasACounter() {
    assertThat(Counter.ofTime(Duration.ZERO)).isEqualTo(Counter.VERDICTS_1_S);
    assertThat(Counter.ofTime(Duration.ofSeconds(1).plusMillis(1))).isEqualTo(Counter.VERDICTS_2_S);
    assertThat(Counter.ofTime(Duration.ofDays(1))).isEqualTo(Counter.VERDICTS_1_DAY);
    assertThat(Counter.ofTime(Duration.ofDays(100_000))).isEqualTo(Counter.VERDICTS_LATER);
  }
}
