package org.mememuseum.adapter.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MemoryGateTest {
  private static final long MEGABYTE = 1024 * 1024;

  private final MemoryGate gate = new MemoryGate(10);

  /** Clears the interrupt that a failed test leaves, which would fail the tests after it. */
  @AfterEach
  void clearInterrupt() {
    Thread.interrupted();
  }

  @Test
  void workWaitsUntilThereIsRoom() throws Exception {
    var started = new CountDownLatch(1);
    var end = new CountDownLatch(1);
    var first =
        CompletableFuture.supplyAsync(
            () ->
                gate.with(
                    8 * MEGABYTE,
                    () -> {
                      started.countDown();
                      return await(end);
                    }));
    assertThat(started.await(10, TimeUnit.SECONDS)).isTrue();
    var second = CompletableFuture.supplyAsync(() -> gate.with(8 * MEGABYTE, () -> true));

    assertThatThrownBy(() -> second.get(50, TimeUnit.MILLISECONDS))
        .isInstanceOf(TimeoutException.class);
    end.countDown();

    assertThat(first.get(10, TimeUnit.SECONDS)).isTrue();
    assertThat(second.get(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void workThatWantsMoreThanThereIsGetsAllOfIt() {
    assertThat(gate.with(1000 * MEGABYTE, () -> "done")).isEqualTo("done");
  }

  @Test
  void whoIsToldToEndWaitsNoLonger() throws Exception {
    var end = new CountDownLatch(1);
    var first = CompletableFuture.supplyAsync(() -> gate.with(9 * MEGABYTE, () -> await(end)));
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> gate.with(9 * MEGABYTE, () -> true))
        .isInstanceOf(CancellationException.class);

    assertThat(Thread.interrupted()).isTrue();
    end.countDown();
    assertThat(first.get(10, TimeUnit.SECONDS)).isTrue();
    assertThat(gate.with(10 * MEGABYTE, () -> true)).isTrue();
  }

  @Test
  void workThatFailsGivesItsRoomBack() {
    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() -> gate.with(9 * MEGABYTE, MemoryGateTest::fail))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  private static boolean fail() {
    throw new IllegalStateException("It went wrong");
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
