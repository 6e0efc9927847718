package org.mememuseum.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mememuseum.Await;
import org.mememuseum.Crowd;
import org.mememuseum.aws.FakeService.Trouble;
import org.mememuseum.aws.FakeSns;
import org.mememuseum.aws.FakeSns.Published;
import org.mememuseum.launch.SharedAwsMuseum;

/** Announcements to operators through SNS, also while SNS fails. */
class AwsAnnouncementDrillIT {

  private static final int FANS = 8;

  private static FakeSns sns;
  private static HttpMember owner;

  @BeforeAll
  static void join() {
    sns = SharedAwsMuseum.aws().sns();
    owner = HttpMember.join(SharedAwsMuseum.address());
  }

  @AfterEach
  void recover() {
    sns.recover();
  }

  @Test
  void whileSnsIsAwayPagesAreQuickAndOperatorsAreToldAfterwards() {
    int calls = sns.calls();
    sns.sleeping(Duration.ofSeconds(30));
    long begin = System.nanoTime();
    HttpMember newcomer = HttpMember.join(SharedAwsMuseum.address());
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(15));
    sns.troubled(Trouble.FAILING);
    newcomer.hang("Quietly hung");
    Await.until("it was tried again and again", () -> sns.calls() >= calls + 9);
    assertThat(health()).contains("\"degraded\"", "\"announcements\":\"down\"");
    sns.recover();

    awaitTold("New member: " + newcomer.account().name());
    awaitTold("New meme: Quietly hung");
    Await.until("all is well again", () -> health().contains("\"status\":\"up\""));
  }

  private static String health() {
    Reply health = new Client(SharedAwsMuseum.address()).get("/health");
    assertThat(health.status()).isEqualTo(200);
    return health.html();
  }

  @Test
  void aThresholdReachedByManyAtOnceIsToldOnce() {
    String path = owner.hang("Loved by all");
    List<HttpMember> fans =
        IntStream.range(0, FANS).mapToObj(i -> HttpMember.join(SharedAwsMuseum.address())).toList();

    Crowd.of(FANS, number -> fans.get(number).like(path));
    awaitTold("Trending meme: Loved by all");
    fans.forEach(fan -> fan.like(path));
    fans.forEach(fan -> fan.like(path));
    awaitTold("New member: " + HttpMember.join(SharedAwsMuseum.address()).account().name());

    assertThat(announcementsOf("Trending meme: Loved by all"))
        .singleElement()
        .satisfies(
            alert -> {
              assertThat(alert.topic()).endsWith("TrendingAlert");
              assertThat(alert.message()).contains("3 likes", path);
              assertThat(alert.attributes().get("threshold").value()).isEqualTo("3");
            });
  }

  private static void awaitTold(String subject) {
    Await.until("operators are told: " + subject, () -> !announcementsOf(subject).isEmpty());
  }

  private static List<Published> announcementsOf(String subject) {
    return sns.published().stream().filter(message -> message.subject().equals(subject)).toList();
  }
}
