package org.mememuseum.adapter.dynamodb.reaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mememuseum.meme.MemeId;
import org.mememuseum.reaction.Visit;

class VisitBatchTest {
  private static final MemeId ONE = MemeId.next(Instant.EPOCH);
  private static final MemeId OTHER = MemeId.next(Instant.EPOCH);

  private static List<Visit> visits(MemeId meme, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Visit(meme, LocalDate.EPOCH, "visitor" + i))
        .toList();
  }

  private static Map<MemeId, List<Visit>> visits(int ofOne, int ofOther) {
    Map<MemeId, List<Visit>> all = new LinkedHashMap<>();
    all.put(ONE, visits(ONE, ofOne));
    all.put(OTHER, visits(OTHER, ofOther));
    return all;
  }

  @Test
  void parcelsHoldVisitsAndTheirMemesAndNoMore() {
    for (int ofOne = 1; ofOne < 12; ofOne++) {
      var batches = VisitBatch.pack(visits(ofOne, 5), 6);

      assertThat(batches)
          .allSatisfy(
              batch -> assertThat(batch.visits().size() + batch.growth().size()).isBetween(2, 6));
      assertThat(batches.stream().mapToInt(batch -> batch.visits().size()).sum())
          .isEqualTo(ofOne + 5);
    }
  }

  @Test
  void whatFitsIsOneParcel() {
    assertThat(VisitBatch.pack(visits(2, 2), 6)).hasSize(1);
  }

  @Test
  void refusedVisitsAndMemesAreLeftOut() {
    var batch = VisitBatch.pack(visits(3, 2), 100).get(0);

    assertThat(batch.growth()).isEqualTo(Map.of(ONE, 3L, OTHER, 2L));
    assertThat(batch.without(List.of(0, 2)).growth()).isEqualTo(Map.of(ONE, 1L, OTHER, 2L));
    assertThat(batch.without(List.of(1, 6)).growth()).isEqualTo(Map.of(ONE, 2L));
    assertThat(batch.without(List.of(5, 6)).isEmpty()).isTrue();
  }
}
