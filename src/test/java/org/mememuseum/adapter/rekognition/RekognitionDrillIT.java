package org.mememuseum.adapter.rekognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mememuseum.aws.FakeService.Trouble;
import org.mememuseum.aws.Seen;
import org.mememuseum.meme.ImageFormat;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.Status;
import org.mememuseum.memory.MemoryDecisions;
import org.mememuseum.memory.MemoryMemes;
import org.mememuseum.memory.MovableClock;
import org.mememuseum.memory.RecordedEvents;
import org.mememuseum.moderation.Decision;
import org.mememuseum.moderation.Examinations;
import org.mememuseum.moderation.Judgement;
import org.mememuseum.moderation.MemeJudged;
import org.mememuseum.moderation.Verdict;
import org.mememuseum.picture.Pictures;

/**
 * What happens to a meme while Rekognition fails, with the use case called as the queue calls it.
 */
class RekognitionDrillIT {
  @TempDir private Path folder;

  private final MemoryMemes memes = new MemoryMemes();
  private final MemoryDecisions decisions = new MemoryDecisions();
  private final RecordedEvents<MemeJudged> judged = new RecordedEvents<>();
  private Desk desk;
  private Examinations examinations;
  private Meme meme;

  @BeforeEach
  void open() {
    desk = new Desk(folder, Duration.ofSeconds(10));
    examinations =
        new Examinations(
            memes,
            desk.moderator(ShippedPolicy.read(), 1_000),
            new Judgement(memes, decisions, judged),
            id -> {},
            new MovableClock());
    meme = desk.meme(ImageFormat.JPEG, Pictures.jpeg(320, 240), false);
    memes.add(meme);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aShortOutageDelaysTheApproval() {
    desk.rekognition.troubled(Trouble.FAILING);
    examineInVain();
    examineInVain();
    assertThat(status()).isEqualTo(Status.PENDING);

    desk.rekognition.recover();
    examinations.examine(meme.id());

    assertThat(status()).isEqualTo(Status.APPROVED);
    assertThat(decisions.findByMeme(meme.id())).hasSize(1);
  }

  @Test
  void aLongOutageLeadsToACurator() {
    desk.rekognition.troubled(Trouble.THROTTLING);
    examineInVain();
    examinations.giveUp(meme.id());

    assertThat(status()).isEqualTo(Status.HELD);

    desk.rekognition.recover();
    examinations.examine(meme.id());
    assertThat(status()).isEqualTo(Status.HELD);
    assertThat(decisions.findByMeme(meme.id()))
        .singleElement()
        .extracting(Decision::verdict)
        .isEqualTo(Verdict.HOLD);
  }

  @Test
  void aRejectionIsKeptWithItsEvidence() {
    desk.rekognition.answerWith(Seen.nothing().moderated("Nazi Party", "Hate Symbols", 96));

    examinations.examine(meme.id());

    assertThat(status()).isEqualTo(Status.REJECTED);
    assertThat(decisions.findByMeme(meme.id()))
        .singleElement()
        .satisfies(
            decision -> {
              assertThat(decision.decidedBy()).isEqualTo("rekognition");
              assertThat(decision.evidence()).contains("Nazi Party", "ModerationModelVersion");
            });
    assertThat(judged.fired()).hasSize(1);
  }

  private void examineInVain() {
    assertThatThrownBy(() -> examinations.examine(meme.id())).isInstanceOf(RuntimeException.class);
  }

  private Status status() {
    return memes.find(meme.id()).orElseThrow().status();
  }
}
