package org.mememuseum.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mememuseum.Crowd;
import org.mememuseum.StoreContract;

/** The contract of {@link QuotaStore}, for every adapter. */
public interface QuotaStoreContract extends StoreContract {
  private QuotaStore quotas() {
    return stores().quotas();
  }

  @Test
  default void unitsAreTakenUntilNoneAreLeft() {
    var seven = quota("a", 7);
    assertThat(take(3, seven)).isEmpty();
    assertThat(take(3, seven)).isEmpty();
    assertThat(take(3, seven)).contains(seven);
    assertThat(take(1, seven)).isEmpty();
    assertThat(take(1, seven)).contains(seven);
  }

  @Test
  default void moreThanAQuotaHasAreNotTaken() {
    assertThat(take(4, quota("a", 3))).isPresent();
    assertThat(take(1, quota("b", 0))).isPresent();
    assertThat(take(3, quota("a", 3))).isEmpty();
  }

  @Test
  default void everyKeyAndEveryPeriodHasItsOwn() {
    var next = Quota.of("a", Duration.ofHours(1), 1, NOON.plusSeconds(3_600));

    assertThat(take(1, quota("a", 1))).isEmpty();
    assertThat(take(1, quota("b", 1))).isEmpty();
    assertThat(take(1, next)).isEmpty();
    assertThat(take(1, quota("a", 1))).isPresent();
    assertThat(take(1, next)).contains(next);
  }

  @Test
  default void aRaisedQuotaCountsAtOnce() {
    assertThat(take(3, quota("a", 3))).isEmpty();
    assertThat(take(3, quota("a", 6))).isEmpty();
  }

  @Test
  default void manyWhoTakeAtOnceTakeNoMoreThanThereIs() {
    var outcomes = Crowd.of(20, i -> take(3, quota("a", 30)));

    assertThat(outcomes).filteredOn(Optional.empty()::equals).hasSize(10);
  }

  @Test
  default void fromSeveralAllIsTakenOrNothing() {
    assertThat(take(3, quota("member", 4), quota("all", 9))).isEmpty();
    assertThat(take(3, quota("member", 4), quota("all", 9))).contains(quota("member", 4));
    assertThat(take(3, quota("other", 9), quota("all", 5))).contains(quota("all", 5));

    assertThat(take(6, quota("all", 9))).as("what was refused took nothing").isEmpty();
    assertThat(take(9, quota("other", 9))).isEmpty();
    assertThat(take(1, quota("member", 4))).isEmpty();
  }

  @Test
  default void manyWhoTakeFromTwoInAnyOrderNeitherBlockEachOtherNorExceedEither() {
    var larger = quota("a", 9);
    var smaller = quota("b", 6);
    var outcomes =
        Crowd.of(20, i -> i % 2 == 0 ? take(1, larger, smaller) : take(1, smaller, larger));

    assertThat(outcomes).filteredOn(Optional.empty()::equals).hasSize(6);
    assertThat(take(3, larger)).isEmpty();
    assertThat(take(1, larger)).isPresent();
  }

  @Test
  default void takingNothingIsRefused() {
    assertThatThrownBy(() -> take(0, quota("a", 3))).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  default void aUnitIsTakenTogetherWithTheUseCaseUntilNoneAreLeft() {
    var two = quota("a", 2);
    takeWithin(two);
    takeWithin(two);

    assertThatThrownBy(() -> takeWithin(two)).satisfies(QuotaStoreContract::isSpent);
    assertThat(take(1, two)).isPresent();
    assertThatThrownBy(() -> takeWithin(quota("b", 0))).satisfies(QuotaStoreContract::isSpent);
  }

  @Test
  default void whatIsWrittenBesideASpentQuotaIsNotKept() {
    var member = Members.aMember().build();
    assertThat(take(1, quota("a", 1))).isEmpty();

    assertThatThrownBy(
            () ->
                stores()
                    .together(
                        () -> {
                          quotas().takeWithin(quota("a", 1), SpentException::new);
                          stores().members().add(member);
                          return true;
                        }))
        .satisfies(QuotaStoreContract::isSpent);

    assertThat(stores().members().findById(member.id())).isEmpty();
  }

  @Test
  default void manyUseCasesAtOnceTakeNoMoreThanThereIs() {
    var outcomes =
        Crowd.of(
            20,
            i -> {
              try {
                takeWithin(quota("a", 8));
                return true;
              } catch (RuntimeException refused) {
                isSpent(refused);
                return false;
              }
            });

    assertThat(outcomes).filteredOn(Boolean.TRUE::equals).hasSize(8);
  }

  @Test
  default void whatIsUsedIsKnownForEachPeriodWhateverTheLimitIs() {
    assertThat(quotas().used(quota("a", 9))).isZero();
    take(3, quota("a", 9));
    take(4, quota("a", 9), quota("b", 9));
    take(8, quota("a", 9));
    takeWithin(quota("a", 9));

    assertThat(quotas().used(quota("a", 9))).isEqualTo(8);
    assertThat(quotas().used(quota("a", 2))).isEqualTo(8);
    assertThat(quotas().used(quota("b", 9))).isEqualTo(4);
    assertThat(quotas().used(Quota.of("a", Duration.ofHours(1), 9, NOON.plusSeconds(3_600))))
        .isZero();
  }

  @Test
  default void whatManyTakeAtOnceIsUsed() {
    Crowd.of(20, i -> take(3, quota("a", 30)));

    assertThat(quotas().used(quota("a", 30))).isEqualTo(30);
  }

  @Test
  default void aPurgeForgetsNoPeriodThatGoesOn() {
    var now = quota("a", 1);
    take(1, now);

    quotas().purge(now.ends().minusMillis(1));

    assertThat(take(1, now)).isPresent();
  }

  private void takeWithin(Quota quota) {
    stores()
        .together(
            () -> {
              quotas().takeWithin(quota, SpentException::new);
              return true;
            });
  }

  private Optional<Quota> take(int units, Quota... from) {
    return quotas().take(List.of(from), units);
  }

  private static Quota quota(String key, int limit) {
    return Quota.of(key, Duration.ofHours(1), limit, NOON);
  }

  private static void isSpent(Throwable thrown) {
    assertThat(Stream.iterate(thrown, cause -> cause != null, Throwable::getCause))
        .hasAtLeastOneElementOfType(SpentException.class);
  }

  /** Thrown by these tests when a quota is exhausted. */
  final class SpentException extends RuntimeException {}
}
