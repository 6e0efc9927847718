package org.mememuseum.web.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RenderLimitTest {
  private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

  private final RenderLimit limit = new RenderLimit();

  @Test
  void noMorePagesAreRenderedAtOnceThanThereAreProcessors() {
    var now = new AtomicInteger();
    var highest = new AtomicInteger();

    renderAtOnce(
        20 * PROCESSORS,
        (request, response) -> {
          highest.accumulateAndGet(now.incrementAndGet(), Math::max);
          Thread.yield();
          now.decrementAndGet();
        });

    assertThat(highest.get()).isBetween(1, PROCESSORS);
  }

  @Test
  void pagesThatHangDoNotHoldTheOthersForLong() {
    var everybody = new CountDownLatch(PROCESSORS + 3);

    // Each page finishes only after all have begun.
    renderAtOnce(
        PROCESSORS + 3,
        (request, response) -> {
          everybody.countDown();
          awaitAll(everybody);
        });

    assertThat(everybody.getCount()).isZero();
  }

  @Test
  void aPageThatFailsMakesRoomForTheNext() throws IOException, ServletException {
    for (int i = 0; i < 3 * PROCESSORS; i++) {
      assertThatThrownBy(
              () ->
                  limit.render(
                      null,
                      null,
                      (request, response) -> {
                        throw new IOException("broken");
                      }))
          .hasMessage("broken");
    }
    var now = new AtomicInteger();
    limit.render(null, null, (request, response) -> now.incrementAndGet());

    assertThat(now.get()).isEqualTo(1);
  }

  private void renderAtOnce(int pages, FilterChain page) {
    var threads = Executors.newFixedThreadPool(pages);
    try {
      List<CompletableFuture<Void>> all =
          IntStream.range(0, pages)
              .mapToObj(i -> CompletableFuture.runAsync(() -> render(page), threads))
              .toList();
      all.forEach(CompletableFuture::join);
    } finally {
      threads.shutdownNow();
    }
  }

  private void render(FilterChain page) {
    try {
      limit.render(null, null, page);
    } catch (IOException | ServletException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static void awaitAll(CountDownLatch everybody) {
    try {
      everybody.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
