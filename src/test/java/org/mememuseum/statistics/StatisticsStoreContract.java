package org.mememuseum.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mememuseum.Crowd;
import org.mememuseum.StoreContract;

/** The contract of {@link StatisticsStore}, for every adapter. */
public interface StatisticsStoreContract extends StoreContract {
  LocalDate DAY = LocalDate.of(2026, 11, 22);

  private StatisticsStore statistics() {
    return stores().statistics();
  }

  @Test
  default void countsAddUpByDay() {
    statistics().add(DAY, Map.of(Counter.UPLOADS, 2L, Counter.STORED_BYTES, 5_000_000_000L));
    statistics().add(DAY, Map.of(Counter.UPLOADS, 1L, Counter.STORED_BYTES, -1L));
    statistics().add(DAY.plusDays(1), Map.of(Counter.LIKES, 7L));

    assertThat(statistics().find(DAY, DAY.plusDays(1)))
        .isEqualTo(
            Map.of(
                DAY,
                Map.of(Counter.UPLOADS, 3L, Counter.STORED_BYTES, 4_999_999_999L),
                DAY.plusDays(1),
                Map.of(Counter.LIKES, 7L)));
  }

  @Test
  default void everyCounterIsStored() {
    var all =
        Arrays.stream(Counter.values())
            .collect(Collectors.toMap(Function.identity(), counter -> counter.ordinal() + 1L));

    statistics().add(DAY, all);

    assertThat(statistics().find(DAY, DAY)).isEqualTo(Map.of(DAY, all));
  }

  @Test
  default void onlyTheDaysAskedForAreFound() {
    for (int i = 0; i < 40; i++) {
      statistics().add(DAY.plusDays(i), Map.of(Counter.VIEWS, 1L));
    }

    assertThat(statistics().find(DAY.plusDays(5), DAY.plusDays(34)))
        .hasSize(30)
        .containsKeys(DAY.plusDays(5), DAY.plusDays(34))
        .doesNotContainKeys(DAY.plusDays(4), DAY.plusDays(35));
    assertThat(statistics().find(DAY.minusDays(9), DAY.minusDays(1))).isEmpty();
  }

  @Test
  default void whatManyAddAtOnceIsAllCounted() {
    Crowd.of(
        8,
        i -> {
          statistics().add(DAY, Map.of(Counter.VIEWS, 10L, Counter.LIKES, 1L));
          return i;
        });

    assertThat(statistics().find(DAY, DAY).get(DAY))
        .isEqualTo(Map.of(Counter.VIEWS, 80L, Counter.LIKES, 8L));
  }
}
