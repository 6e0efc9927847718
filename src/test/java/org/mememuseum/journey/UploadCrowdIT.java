package org.mememuseum.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mememuseum.launch.SharedMuseum;
import org.mememuseum.picture.Pictures;

/** Many large uploads at once. */
class UploadCrowdIT {
  private static final int UPLOADS = 36;
  private static final Duration IN_TIME = Duration.ofSeconds(5);

  @Test
  void thirtySixUploadsByTwoMembersDoNotStopThePages() {
    var members =
        List.of(HttpMember.join(SharedMuseum.address()), HttpMember.join(SharedMuseum.address()));
    byte[] big = Pictures.jpeg(7_000, 5_600);
    var threads = Executors.newFixedThreadPool(UPLOADS);
    var uploads =
        IntStream.range(0, UPLOADS)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> members.get(i % 2).send(Map.of("Title", "Big " + i), "a.jpg", big),
                        threads))
            .toList();
    threads.shutdown();

    // While uploads are running; the query bypasses the page cache.
    for (int i = 0; uploads.stream().anyMatch(upload -> !upload.isDone()); i++) {
      long from = System.nanoTime();
      assertThat(new Client(SharedMuseum.address()).get("/login?at=" + i).status()).isEqualTo(200);
      assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(IN_TIME);
    }

    var answers = uploads.stream().map(CompletableFuture::join).toList();
    assertThat(answers).extracting(Reply::status).contains(303).containsAnyOf(429, 503);
    assertThat(answers)
        .allSatisfy(
            answer -> {
              assertThat(answer.status()).isIn(303, 429, 503);
              if (answer.status() != 303) {
                assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 60);
                assertThat(answer.errorBeside("picture")).contains("try again in a moment");
                assertThat(answer.typed("Upload", "Title")).isPresent();
              }
            });
  }
}
