package org.mememuseum.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mememuseum.Crowd;
import org.mememuseum.StoreContract;
import org.mememuseum.member.AttemptStore.Count;
import org.mememuseum.member.AttemptStore.Full;

/** The contract of {@link AttemptStore}, for every adapter. */
public interface AttemptStoreContract extends StoreContract {
  /** The start of the counted period, where a test is not about it. */
  Instant BEFORE = NOON.minusSeconds(9);

  private AttemptStore attempts() {
    return stores().attempts();
  }

  @Test
  default void attemptsAreTakenUpToTheLimit() {
    assertThat(add("login:a", NOON, BEFORE, 2)).isEmpty();
    assertThat(add("login:a", NOON, BEFORE, 2)).isEmpty();

    assertThat(add("login:a", NOON.plusMillis(5), BEFORE, 2)).contains(NOON);
    assertThat(recorded("login:a")).hasSize(2);
  }

  @Test
  default void aRefusalTellsTheOldestOfTheNewestAttempts() {
    for (int i : new int[] {0, 3, 1, 2}) {
      record("login:a", NOON.plusMillis(i));
    }

    assertThat(add("login:a", NOON.plusMillis(9), BEFORE, 2)).contains(NOON.plusMillis(2));
    assertThat(recorded("login:a"))
        .containsExactly(NOON.plusMillis(3), NOON.plusMillis(2), NOON.plusMillis(1), NOON);
  }

  @Test
  default void attemptsCountUntilTheyAreNoLongerAfterTheInstant() {
    record("login:a", NOON);

    assertThat(add("login:a", NOON.plusMillis(1), NOON.minusMillis(1), 1)).contains(NOON);
    assertThat(add("login:a", NOON.plusMillis(2), NOON, 1)).isEmpty();
  }

  @Test
  default void asManyAttemptsAsTheHighestLimitCanBeCounted() {
    for (int i = 0; i < AttemptLimit.MAX_ATTEMPTS; i++) {
      record("registration:school", NOON.plusMillis(i));
    }

    assertThat(add("registration:school", NOON.plusSeconds(2), BEFORE, AttemptLimit.MAX_ATTEMPTS))
        .contains(NOON);
    assertThat(add("registration:school", NOON.plusSeconds(2), NOON, AttemptLimit.MAX_ATTEMPTS))
        .isEmpty();
  }

  @Test
  default void keysDoNotCountForEachOther() {
    record("login:a", NOON);
    record("login:A", NOON);
    record("k".repeat(100), NOON);

    assertThat(recorded("login:a")).hasSize(1);
    assertThat(recorded("login:")).isEmpty();
    assertThat(recorded("k".repeat(100))).hasSize(1);
  }

  @Test
  default void noMoreThanTheLimitAreTakenHoweverManyTryAtOnce() {
    // Several times, because opening connections may hold up the first crowd.
    for (String key : List.of("login:a", "login:b", "login:c", "login:d")) {
      List<Object> outcomes = Crowd.of(50, i -> add(key, NOON, BEFORE, 10));

      assertThat(outcomes.stream().filter(Optional.empty()::equals)).as(key).hasSize(10);
      assertThat(outcomes.stream().filter(Optional.of(NOON)::equals)).as(key).hasSize(40);
      assertThat(recorded(key)).hasSize(10);
    }
  }

  @Test
  default void manyAttemptsAtOneInstantAllCount() {
    Crowd.of(20, i -> add("login:a", NOON, BEFORE, 50));

    assertThat(recorded("login:a")).hasSize(20);
  }

  @Test
  default void removingForgetsOneOfThatInstant() {
    record("login:a", NOON);
    record("login:a", NOON);
    record("login:a", NOON.plusMillis(1));
    record("login:b", NOON);

    attempts().remove("login:a", NOON);

    assertThat(recorded("login:a")).containsExactly(NOON.plusMillis(1), NOON);
    assertThat(recorded("login:b")).hasSize(1);
  }

  @Test
  default void anAttemptAtAPreciseInstantCanBeRemovedByIt() {
    var precise = NOON.plusNanos(456_789);
    record("login:a", precise);

    attempts().remove("login:a", precise);

    assertThat(recorded("login:a")).isEmpty();
  }

  @Test
  default void manyWhoRemoveAtOnceRemoveOneEach() {
    for (int i = 0; i < 12; i++) {
      record("login:a", NOON);
    }

    Crowd.of(
        10,
        i -> {
          attempts().remove("login:a", NOON);
          return i;
        });

    assertThat(recorded("login:a")).hasSize(2);
  }

  @Test
  default void removingWhatIsNotThereDoesNothing() {
    record("login:a", NOON);

    attempts().remove("login:a", NOON.plusMillis(1));
    attempts().remove("login:b", NOON);

    assertThat(recorded("login:a")).hasSize(1);
  }

  @Test
  default void clearingForgetsAllOfOneKey() {
    record("login:a", NOON);
    record("login:a", NOON.plusMillis(1));
    record("login:b", NOON);

    attempts().clear("login:a");
    attempts().clear("login:a");

    assertThat(recorded("login:a")).isEmpty();
    assertThat(recorded("login:b")).hasSize(1);
  }

  @Test
  default void aPurgeForgetsWhatWasTriedByThenAndNothingElse() {
    record("login:a", NOON.minusMillis(1));
    record("login:a", NOON);
    record("login:a", NOON.plusMillis(1));

    attempts().purge(NOON);

    assertThat(recorded("login:a")).containsExactly(NOON.plusMillis(1));
  }

  @Test
  default void anAttemptThatCountsForTwoIsRecordedUnderBoth() {
    assertThat(addBoth(NOON)).isEmpty();

    assertThat(recorded("address:a")).containsExactly(NOON);
    assertThat(recorded("login:a")).containsExactly(NOON);
  }

  @Test
  default void anAttemptThatOneCountRefusesIsRecordedUnderNeither() {
    record("address:a", NOON);
    record("address:a", NOON.plusMillis(1));
    record("login:b", NOON);

    assertThat(addBoth(NOON.plusMillis(2)))
        .contains(new Full(new Count("address:a", BEFORE, 2), NOON));
    assertThat(attempts().add(NOON, List.of(new Count("address:b", BEFORE, 2), count("login:b"))))
        .contains(new Full(count("login:b"), NOON));
    assertThat(recorded("login:a")).isEmpty();
    assertThat(recorded("address:b")).isEmpty();
  }

  @Test
  default void ofTwoFullCountsTheFirstIsTold() {
    record("login:a", NOON);
    record("login:b", NOON.plusMillis(1));

    assertThat(attempts().add(NOON, List.of(count("login:b"), count("login:a"))))
        .contains(new Full(count("login:b"), NOON.plusMillis(1)));
  }

  @Test
  default void manyWhoTryForTwoEachInAnyOrderNeitherBlockEachOtherNorExceedEither() {
    var byAddress = new Count("address:a", BEFORE, 9);
    var byLogin = new Count("login:a", BEFORE, 6);
    var outcomes =
        Crowd.of(
            30,
            i ->
                attempts()
                    .add(
                        NOON,
                        i % 2 == 0 ? List.of(byAddress, byLogin) : List.of(byLogin, byAddress)));

    assertThat(outcomes.stream().filter(Optional.empty()::equals)).hasSize(6);
    assertThat(recorded("address:a")).hasSize(6);
    assertThat(recorded("login:a")).hasSize(6);
  }

  private static Count count(String key) {
    return new Count(key, BEFORE, 1);
  }

  private Optional<Full> addBoth(Instant at) {
    return attempts()
        .add(at, List.of(new Count("address:a", BEFORE, 2), new Count("login:a", BEFORE, 2)));
  }

  private Optional<Instant> add(String key, Instant at, Instant since, int limit) {
    return attempts().add(at, List.of(new Count(key, since, limit))).map(Full::oldest);
  }

  private void record(String key, Instant at) {
    assertThat(add(key, at, BEFORE, AttemptLimit.MAX_ATTEMPTS)).isEmpty();
  }

  /**
   * Returns the recorded attempts, newest first. A refusal names the oldest attempt within the
   * limit, so raising the limit reveals them one by one.
   */
  private List<Instant> recorded(String key) {
    var probe = NOON.plusSeconds(60);
    List<Instant> instants = new ArrayList<>();
    var next = add(key, probe, BEFORE, 1);
    while (next.isPresent()) {
      instants.add(next.get());
      next = add(key, probe, BEFORE, instants.size() + 1);
    }
    attempts().remove(key, probe);
    return instants;
  }
}
