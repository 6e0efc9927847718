package org.mememuseum.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mememuseum.web.SomeMeme.aMeme;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mememuseum.meme.Status;

class StandingTest {
  private static final Phrases PHRASES = new Phrases(Clock.fixed(SomeMeme.HUNG, ZoneOffset.UTC));

  @Test
  void aPendingMemeIsBeingExaminedAndFollowed() {
    var standing = standing(Status.PENDING);

    assertThat(standing.isMoving()).isTrue();
    assertThat(styles(standing))
        .containsExactly(
            "stages__step stages__step--done", "stages__step stages__step--now", "stages__step");
    assertThat(standing.stages().get(1).current()).isEqualTo("step");
  }

  @Test
  void aRejectedMemeStoppedAtItsExaminationAndSaysWhy() {
    var standing = standing(Status.REJECTED, "It shows a telephone number.");

    assertThat(standing.isMoving()).isFalse();
    assertThat(styles(standing).get(1)).isEqualTo("stages__step stages__step--stopped");
    assertThat(standing.reasons()).isEqualTo("It shows a telephone number.");
  }

  @Test
  void anApprovedMemeHasCompletedAllStages() {
    assertThat(styles(standing(Status.APPROVED)))
        .containsOnly("stages__step stages__step--done")
        .hasSize(3);
  }

  @ParameterizedTest
  @EnumSource
  void everyStatusHasItsWordsAndAllButTheGoodOneANote(Status status) {
    assertThat(standing(status).label()).isNotBlank();
    assertThat(standing(status).note().isEmpty()).isEqualTo(status == Status.APPROVED);
  }

  private static Standing standing(Status status, String... reasons) {
    return Standing.of(aMeme().being(status, reasons).build(), PHRASES);
  }

  private static List<String> styles(Standing standing) {
    return standing.stages().stream().map(Standing.Stage::style).toList();
  }
}
