package org.mememuseum.adapter.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mememuseum.adapter.imaging.pixels.Canvas;
import org.mememuseum.adapter.imaging.pixels.DecodingErrors;
import org.mememuseum.adapter.imaging.pixels.Interruption;

class InterruptionTest {
  /** Clears the interrupt that a failed test leaves, which would fail the tests after it. */
  @AfterEach
  void clearInterrupt() {
    Thread.interrupted();
  }

  @Test
  void anAnimationThatIsToldToEndEndsBeforeItsNextFrame() {
    var canvas = new Canvas(10, 10);
    canvas.begin(0, 0, 10, 10, false);
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> canvas.begin(0, 0, 10, 10, false))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).as("others see it too").isTrue();
  }

  @Test
  void whatIsToldToEndIsNoDamage() {
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> DecodingErrors.guarded(InterruptionTest::checked))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  private static boolean checked() {
    Interruption.check();
    return true;
  }
}
