package org.mememuseum.web.meme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mememuseum.web.gallery.SomeMeme.aMeme;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mememuseum.meme.ImageAnalysis;
import org.mememuseum.meme.Reason;
import org.mememuseum.meme.Status;
import org.mememuseum.web.gallery.SomeMeme;
import org.mememuseum.web.text.Phrases;

class StatusViewTest {
  private static final Phrases PHRASES = new Phrases(Clock.fixed(SomeMeme.HUNG, ZoneOffset.UTC));

  @Test
  void aPendingMemeIsBeingExaminedAndFollowed() {
    var status = status(Status.PENDING);

    assertThat(status.isMoving()).isTrue();
    assertThat(styles(status))
        .containsExactly(
            "stages__step stages__step--done", "stages__step stages__step--now", "stages__step");
    assertThat(status.stages().get(1).current()).isEqualTo("step");
  }

  @Test
  void aRejectedMemeStoppedAtItsExaminationAndSaysWhy() {
    var status = status(Status.REJECTED, "It shows a telephone number.");

    assertThat(status.isMoving()).isFalse();
    assertThat(styles(status).get(1)).isEqualTo("stages__step stages__step--stopped");
    assertThat(status.reasons()).isEqualTo("It shows a telephone number.");
  }

  @Test
  void aReasonWithAKeyIsASentenceOnThePage() {
    var heldReasons = List.of(Reason.of("decision.held", "Weapons", "97.3", "95"));
    var meme = aMeme().being(Status.PENDING).build();
    var held = meme.after(meme.hold(ImageAnalysis.NONE.because(heldReasons)));

    assertThat(StatusView.of(held, PHRASES).reasons())
        .isEqualTo("Held: “Weapons” with 97.3 % confidence, from 95 %.");
  }

  @Test
  void anApprovedMemeHasCompletedAllStages() {
    assertThat(styles(status(Status.APPROVED)))
        .containsOnly("stages__step stages__step--done")
        .hasSize(3);
  }

  @ParameterizedTest
  @EnumSource
  void everyStatusHasItsWordsAndAllButTheGoodOneANote(Status status) {
    assertThat(status(status).label()).isNotBlank();
    assertThat(status(status).note().isEmpty()).isEqualTo(status == Status.APPROVED);
  }

  private static StatusView status(Status status, String... reasons) {
    return StatusView.of(aMeme().being(status, reasons).build(), PHRASES);
  }

  private static List<String> styles(StatusView status) {
    return status.stages().stream().map(StatusView.Stage::style).toList();
  }
}
