package org.mememuseum.adapter.rekognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.Memes;
import org.mememuseum.memory.MovableClock;
import org.mememuseum.moderation.Examination;
import org.mememuseum.moderation.Verdict;
import software.amazon.awssdk.services.rekognition.model.InternalServerErrorException;
import software.amazon.awssdk.services.rekognition.model.InvalidImageFormatException;

class PausingModeratorTest {
  private static final Duration PAUSE = Duration.ofMinutes(1);
  private static final Examination FINE =
      new Examination("a", "1", Verdict.APPROVE, List.of(), List.of(), List.of(), "", "");

  private final MovableClock clock = new MovableClock();
  private final Meme meme = Memes.aMeme().build();
  private Supplier<Examination> service = () -> FINE;
  private int calls;
  private final PausingModerator moderator =
      new PausingModerator(
          meme -> {
            calls++;
            return service.get();
          },
          PAUSE,
          clock);

  @Test
  void aServiceThatFailsIsAskedOnceAMinute() {
    fail(PausingModerator.FAILURES);

    for (int minute = 1; minute <= 3; minute++) {
      for (int i = 0; i < 100; i++) {
        assertThatThrownBy(this::examine).isInstanceOf(CallNotPermittedException.class);
      }
      clock.advance(PAUSE.plusMillis(1));
      assertThatThrownBy(this::examine).isInstanceOf(InternalServerErrorException.class);
      assertThat(calls).isEqualTo(PausingModerator.FAILURES + minute);
    }
  }

  @Test
  void onceItAnswersAgainAllAreLetThrough() {
    moderator.check();
    fail(PausingModerator.FAILURES);
    service = () -> FINE;
    assertThatThrownBy(this::examine).isInstanceOf(CallNotPermittedException.class);
    assertThatThrownBy(moderator::check).isInstanceOf(IllegalStateException.class);

    clock.advance(PAUSE.plusMillis(1));

    assertThat(examine()).isEqualTo(FINE);
    moderator.check();
    assertThat(examine()).isEqualTo(FINE);
  }

  @Test
  void aFewFailuresAreNoOutage() {
    fail(PausingModerator.FAILURES - 1);
    service = () -> FINE;

    assertThat(examine()).isEqualTo(FINE);
  }

  @Test
  void whatIsSaidOfAPictureIsNoOutage() {
    service =
        () -> {
          throw InvalidImageFormatException.builder().build();
        };
    for (int i = 0; i < 50; i++) {
      assertThatThrownBy(this::examine).isInstanceOf(InvalidImageFormatException.class);
    }
    assertThat(calls).isEqualTo(50);
  }

  private void fail(int times) {
    service =
        () -> {
          throw InternalServerErrorException.builder().build();
        };
    for (int i = 0; i < times; i++) {
      assertThatThrownBy(this::examine).isInstanceOf(InternalServerErrorException.class);
    }
  }

  private Examination examine() {
    return moderator.examine(meme);
  }
}
