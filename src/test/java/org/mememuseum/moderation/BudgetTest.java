package org.mememuseum.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mememuseum.memory.MemoryBudget;
import org.mememuseum.memory.MovableClock;
import org.mememuseum.memory.RecordedEvents;
import org.mememuseum.moderation.Budget.DailyCalls;

class BudgetTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

  private final RecordedEvents<BudgetSpent> events = new RecordedEvents<>();
  private final MovableClock clock = new MovableClock();
  private final Budget budget = new Budget(new MemoryBudget(), new DailyCalls(7), events, clock);

  @Test
  void withinTheBudgetNothingIsSaid() {
    assertThat(budget.spend(3)).isTrue();
    assertThat(budget.spend(3)).isTrue();
    assertThat(events.fired()).isEmpty();
  }

  @Test
  void whenItIsUsedUpThatIsSaidOnce() {
    budget.spend(7);

    assertThat(budget.spend(3)).isFalse();
    assertThat(budget.spend(3)).isFalse();
    assertThat(events.fired()).containsExactly(new BudgetSpent(TODAY, 7));
  }

  @Test
  void atMidnightUtcTheNextBegins() {
    budget.spend(7);
    budget.spend(3);
    clock.pass(Duration.ofHours(14));

    assertThat(budget.spend(7)).isTrue();
    assertThat(budget.spend(1)).isFalse();
    assertThat(events.fired())
        .containsExactly(new BudgetSpent(TODAY, 7), new BudgetSpent(TODAY.plusDays(1), 7));
  }
}
