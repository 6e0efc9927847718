package org.mememuseum.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mememuseum.member.MemberId;
import org.mememuseum.memory.MemoryQuotas;
import org.mememuseum.memory.MovableClock;
import org.mememuseum.memory.RecordedEvents;
import org.mememuseum.moderation.Budget.Answer;
import org.mememuseum.moderation.Budget.DailyCalls;

class BudgetTest {
  private static final MemberId ANNA = MemberId.next(Instant.EPOCH);
  private static final MemberId BERT = MemberId.next(Instant.EPOCH.plusMillis(1));
  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

  private final RecordedEvents<BudgetSpent> events = new RecordedEvents<>();
  private final MovableClock clock = new MovableClock();
  private final Budget budget = new Budget(new MemoryQuotas(), new DailyCalls(7, 7), events, clock);

  @Test
  void withinTheBudgetNothingIsSaid() {
    assertThat(budget.spend(3, ANNA)).isEqualTo(Answer.GRANTED);
    assertThat(budget.spend(3, ANNA)).isEqualTo(Answer.GRANTED);
    assertThat(events.fired()).isEmpty();
  }

  @Test
  void whenItIsUsedUpThatIsSaidOnce() {
    budget.spend(7, ANNA);

    assertThat(budget.spend(3, ANNA)).isEqualTo(Answer.DAY_SPENT);
    assertThat(budget.spend(3, ANNA)).isEqualTo(Answer.DAY_SPENT);
    assertThat(events.fired()).containsExactly(new BudgetSpent(TODAY, 7));
  }

  @Test
  void atMidnightUtcTheNextBegins() {
    budget.spend(7, ANNA);
    budget.spend(3, ANNA);
    clock.advance(Duration.ofHours(14));

    assertThat(budget.spend(7, ANNA)).isEqualTo(Answer.GRANTED);
    assertThat(budget.spend(1, ANNA)).isEqualTo(Answer.DAY_SPENT);
    assertThat(events.fired())
        .containsExactly(new BudgetSpent(TODAY, 7), new BudgetSpent(TODAY.plusDays(1), 7));
  }

  @Test
  void oneMembersShareIsNotEverybodysDay() {
    var shared = new Budget(new MemoryQuotas(), new DailyCalls(7, 3), events, clock);

    assertThat(shared.spend(3, ANNA)).isEqualTo(Answer.GRANTED);
    assertThat(shared.spend(1, ANNA)).isEqualTo(Answer.SHARE_SPENT);
    assertThat(shared.spend(3, BERT)).isEqualTo(Answer.GRANTED);
    assertThat(events.fired()).isEmpty();
  }
}
