package org.mememuseum.member;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mememuseum.Crowd;
import org.mememuseum.StoreContract;

/** What every {@link AttemptStore} owes. */
public interface AttemptStoreContract extends StoreContract {
  private AttemptStore attempts() {
    return stores().attempts();
  }

  @Test
  default void attemptsAreFoundNewestFirst() {
    attempts().add("login:a", NOON);
    attempts().add("login:a", NOON.plusMillis(2));
    attempts().add("login:a", NOON.plusMillis(1));

    assertThat(attempts().findSince("login:a", NOON.minusSeconds(9), 10))
        .containsExactly(NOON.plusMillis(2), NOON.plusMillis(1), NOON);
  }

  @Test
  default void theNewestAreFoundIfThereAreMoreThanAskedFor() {
    for (int i = 0; i < 5; i++) {
      attempts().add("login:a", NOON.plusMillis(i));
    }

    assertThat(attempts().findSince("login:a", NOON.minusSeconds(9), 2))
        .containsExactly(NOON.plusMillis(4), NOON.plusMillis(3));
  }

  @Test
  default void onlyAttemptsAfterTheInstantAreFound() {
    attempts().add("login:a", NOON);

    assertThat(attempts().findSince("login:a", NOON.minusMillis(1), 10)).containsExactly(NOON);
    assertThat(attempts().findSince("login:a", NOON, 10)).isEmpty();
  }

  @Test
  default void keysDoNotCountForEachOther() {
    attempts().add("login:a", NOON);
    attempts().add("login:A", NOON);
    attempts().add("k".repeat(100), NOON);

    assertThat(attempts().findSince("login:a", NOON.minusSeconds(1), 10)).hasSize(1);
    assertThat(attempts().findSince("login:", NOON.minusSeconds(1), 10)).isEmpty();
    assertThat(attempts().findSince("k".repeat(100), NOON.minusSeconds(1), 10)).hasSize(1);
  }

  @Test
  default void manyAttemptsAtOneInstantAllCount() {
    Crowd.of(
        20,
        i -> {
          attempts().add("login:a", NOON);
          return i;
        });

    assertThat(attempts().findSince("login:a", NOON.minusMillis(1), 50)).hasSize(20);
  }

  @Test
  default void removingForgetsOneOfThatInstant() {
    attempts().add("login:a", NOON);
    attempts().add("login:a", NOON);
    attempts().add("login:a", NOON.plusMillis(1));
    attempts().add("login:b", NOON);

    attempts().remove("login:a", NOON);

    assertThat(attempts().findSince("login:a", NOON.minusMillis(1), 10))
        .containsExactly(NOON.plusMillis(1), NOON);
    assertThat(attempts().findSince("login:b", NOON.minusMillis(1), 10)).hasSize(1);
  }

  @Test
  default void anAttemptAtAPreciseInstantCanBeRemovedByIt() {
    var precise = NOON.plusNanos(456_789);
    attempts().add("login:a", precise);

    attempts().remove("login:a", precise);

    assertThat(attempts().findSince("login:a", NOON.minusSeconds(1), 10)).isEmpty();
  }

  @Test
  default void manyWhoRemoveAtOnceRemoveOneEach() {
    for (int i = 0; i < 12; i++) {
      attempts().add("login:a", NOON);
    }

    Crowd.of(
        10,
        i -> {
          attempts().remove("login:a", NOON);
          return i;
        });

    assertThat(attempts().findSince("login:a", NOON.minusMillis(1), 50)).hasSize(2);
  }

  @Test
  default void removingWhatIsNotThereDoesNothing() {
    attempts().add("login:a", NOON);

    attempts().remove("login:a", NOON.plusMillis(1));
    attempts().remove("login:b", NOON);

    assertThat(attempts().findSince("login:a", NOON.minusMillis(1), 10)).hasSize(1);
  }

  @Test
  default void clearingForgetsAllOfOneKey() {
    attempts().add("login:a", NOON);
    attempts().add("login:a", NOON.plusMillis(1));
    attempts().add("login:b", NOON);

    attempts().clear("login:a");
    attempts().clear("login:a");

    assertThat(attempts().findSince("login:a", NOON.minusSeconds(1), 10)).isEmpty();
    assertThat(attempts().findSince("login:b", NOON.minusSeconds(1), 10)).hasSize(1);
  }

  @Test
  default void aPurgeForgetsWhatWasTriedByThenAndNothingElse() {
    attempts().add("login:a", NOON.minusMillis(1));
    attempts().add("login:a", NOON);
    attempts().add("login:a", NOON.plusMillis(1));

    attempts().purge(NOON);

    assertThat(attempts().findSince("login:a", NOON.minusSeconds(9), 10))
        .containsExactly(NOON.plusMillis(1));
  }
}
