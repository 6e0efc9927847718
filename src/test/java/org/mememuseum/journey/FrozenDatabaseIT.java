package org.mememuseum.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mememuseum.Await;
import org.mememuseum.Crowd;
import org.mememuseum.launch.TestMuseum;

/** A database that accepts connections but never answers: pages answer 503 within seconds. */
class FrozenDatabaseIT {
  private static final int VISITORS = 40;
  private static final Duration SOON = Duration.ofSeconds(5);
  private static final Duration AT_ONCE = Duration.ofSeconds(1);

  private static TestMuseum museum;
  private static HttpMember member;
  private static String meme;
  private static String stylesheet;

  private int linesBefore;

  @BeforeAll
  static void open() {
    museum = TestMuseum.empty("frozen", Map.of()).start();
    member = HttpMember.join(museum.address());
    meme = member.hang("There before the frost");
    stylesheet = stylesheet(member.client().get("/").html());
    // Fill the connection pool, so that the frozen database can hold on to every connection.
    Crowd.of(VISITORS, number -> member.client().get("/").status());
    // The first apology takes longer, because its classes are loaded.
    museum.database().freeze();
    timed(meme);
    museum.database().thaw();
    Await.until("pages are answered", () -> member.client().get("/").status() == 200);
    Await.until("it is healthy", () -> member.client().get("/health").status() == 200);
  }

  @AfterAll
  static void close() {
    museum.close();
  }

  @BeforeEach
  void freeze() {
    linesBefore = log().size();
    museum.database().freeze();
  }

  @AfterEach
  void thaw() {
    museum.database().thaw();
    Await.until("pages are answered", () -> member.client().get("/").status() == 200);
    // The log reports changes of health: the next test must start from a healthy museum.
    Await.until("it is healthy", () -> member.client().get("/health").status() == 200);
  }

  @Test
  void everyPageAsksForPatienceWithinSeconds() {
    for (int round = 0; round < 3; round++) {
      assertThat(Crowd.of(VISITORS, number -> timed(page(number))))
          .allSatisfy(
              outcome -> {
                var answer = (Timed) outcome;
                assertThat(answer.reply().status()).isEqualTo(503);
                assertThat(answer.reply().html()).contains("try again in a moment");
                assertThat(answer.took()).isLessThan(SOON);
              });
    }
  }

  @Test
  void whatNeedsNoDatabaseIsAnsweredMeanwhile() {
    var visitors = new Thread(() -> Crowd.of(VISITORS, number -> timed(page(number))));
    visitors.start();
    while (visitors.isAlive()) {
      for (String path : List.of(stylesheet, "/favicon.ico")) {
        assertThat(timed(path).took()).as(path).isLessThan(AT_ONCE);
      }
      assertThat(timed("/health").took()).isLessThan(SOON);
    }
  }

  @Test
  void theLogReportsTheOutageOnce() {
    timed("/health");
    for (int round = 0; round < 8; round++) {
      Crowd.of(VISITORS, number -> timed(page(number)));
    }
    timed("/health");

    assertThat(String.join("\n", log().subList(linesBefore, log().size())))
        .containsOnlyOnce("The database does not answer")
        .containsOnlyOnce("Health: database")
        .hasLineCount(2);
  }

  private static String page(int number) {
    return List.of("/dashboard", meme, "/category/art?after=", "/notices").get(number % 4);
  }

  private static String stylesheet(String html) {
    var link = Pattern.compile("href=\"(/static/[^\"]+\\.css)\"").matcher(html);
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  private static Timed timed(String path) {
    long begin = System.nanoTime();
    Reply reply = member.client().get(path);
    return new Timed(reply, Duration.ofNanos(System.nanoTime() - begin));
  }

  private static List<String> log() {
    try (Stream<String> lines = Files.lines(museum.server().log())) {
      return lines.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Timed(Reply reply, Duration took) {}
}
