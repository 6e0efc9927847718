package org.mememuseum.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mememuseum.Crowd;
import org.mememuseum.StoreContract;

/** What every {@link BudgetStore} owes. */
public interface BudgetStoreContract extends StoreContract {
  /** A day. */
  LocalDate TODAY = LocalDate.parse("2026-11-22");

  private BudgetStore budget() {
    return stores().budget();
  }

  @Test
  default void callsAreTakenUntilNoneAreLeft() {
    assertThat(budget().spend(TODAY, 3, 7)).isTrue();
    assertThat(budget().spend(TODAY, 3, 7)).isTrue();
    assertThat(budget().spend(TODAY, 3, 7)).isFalse();
    assertThat(budget().spend(TODAY, 1, 7)).isTrue();
    assertThat(budget().spend(TODAY, 1, 7)).isFalse();
  }

  @Test
  default void moreThanTheWholeDayHasAreNotTaken() {
    assertThat(budget().spend(TODAY, 4, 3)).isFalse();
    assertThat(budget().spend(TODAY, 1, 0)).isFalse();
    assertThat(budget().spend(TODAY, 3, 3)).isTrue();
  }

  @Test
  default void everyDayHasItsOwn() {
    assertThat(budget().spend(TODAY, 3, 3)).isTrue();
    assertThat(budget().spend(TODAY.plusDays(1), 3, 3)).isTrue();
    assertThat(budget().spend(TODAY, 1, 3)).isFalse();
  }

  @Test
  default void aRaisedBudgetCountsAtOnce() {
    assertThat(budget().spend(TODAY, 3, 3)).isTrue();
    assertThat(budget().spend(TODAY, 3, 6)).isTrue();
  }

  @Test
  default void manyWhoSpendAtOnceSpendNoMoreThanThereIs() {
    var outcomes = Crowd.of(20, i -> budget().spend(TODAY, 3, 30));

    assertThat(outcomes).filteredOn(Boolean.TRUE::equals).hasSize(10);
  }

  @Test
  default void oneOfManyTellsOnceADay() {
    budget().spend(TODAY, 1, 1);

    var outcomes = Crowd.of(20, i -> budget().tell(TODAY));

    assertThat(outcomes).filteredOn(Boolean.TRUE::equals).hasSize(1);
    assertThat(budget().tell(TODAY)).isFalse();
    assertThat(budget().tell(TODAY.plusDays(1))).isTrue();
  }

  @Test
  default void tellingCostsNothing() {
    budget().tell(TODAY);

    assertThat(budget().spend(TODAY, 3, 3)).isTrue();
    assertThat(budget().tell(TODAY)).isFalse();
  }

  @Test
  default void spendingNothingIsRefused() {
    assertThatThrownBy(() -> budget().spend(TODAY, 0, 3))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
