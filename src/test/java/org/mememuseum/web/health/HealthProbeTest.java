package org.mememuseum.web.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HealthProbeTest {
  private final ExecutorService executor = Executors.newCachedThreadPool();

  @AfterEach
  void close() {
    executor.shutdownNow();
  }

  @Test
  void whatAnswersIsUpAndWhatThrowsIsDown() {
    assertThat(probe(() -> {}).isUp()).isTrue();
    assertThat(
            probe(
                    () -> {
                      throw new IllegalStateException("no answer");
                    })
                .isUp())
        .isFalse();
  }

  @Test
  void whatHangsIsDownAndTakesOnlyOneThread() {
    var started = new AtomicInteger();
    var never = new CountDownLatch(1);
    var probe =
        probe(
            () -> {
              started.incrementAndGet();
              await(never);
            });

    assertThat(probe.isUp()).isFalse();
    assertThat(probe.isUp()).isFalse();
    assertThat(started).hasValue(1);
  }

  @Test
  void theAnswerNamesWhatIsDown() {
    Map<String, Boolean> states = new TreeMap<>(Map.of("database", false, "queue", true));

    assertThat(HealthServlet.json(new Health.Report(false, states)))
        .isEqualTo("{\"status\":\"down\",\"checks\":{\"database\":\"down\",\"queue\":\"up\"}}");
  }

  private HealthProbe probe(Runnable check) {
    var healthCheck =
        new HealthCheck() {
          @Override
          public String name() {
            return "database";
          }

          @Override
          public void check() {
            check.run();
          }
        };
    return new HealthProbe(healthCheck, executor, Duration.ofMillis(200));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
