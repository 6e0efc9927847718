package org.mememuseum.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mememuseum.Await;
import org.mememuseum.aws.FakeRekognition;
import org.mememuseum.aws.FakeService.Trouble;
import org.mememuseum.aws.FakeSns;
import org.mememuseum.aws.FakeSns.Published;
import org.mememuseum.aws.Kept;
import org.mememuseum.launch.TestMuseum;

/** What happens to memes when a server is killed, and when the daily budget is used up. */
class AwsRestartIT {
  private static final int CALLS_FOR_A_PICTURE = 3;
  private static final String USED_UP = "The day’s examinations are used up";

  @Test
  void aMemeWhoseServerIsKilledDuringItsExaminationIsThereAndGetsItsVerdict() {
    try (TestMuseum museum = TestMuseum.emptyOnAws("killed-aws", Map.of()).start()) {
      HttpMember owner = HttpMember.join(museum.address());
      FakeRekognition rekognition = museum.aws().rekognition();
      rekognition.sleeping(Duration.ofMinutes(1));
      String path = owner.upload("Answered in time");
      Await.until("it is looked at", () -> rekognition.calls() >= CALLS_FOR_A_PICTURE);
      museum.server().kill();
      rekognition.recover();

      museum.server().start();
      museum.server().awaitHealthy();
      assertThat(owner.client().get(path).status()).isEqualTo(200);
      owner.awaitPublic(path);

      try (Kept kept = museum.aws().kept()) {
        assertThat(kept.itemsOf("MemeTable")).as("the meme, and the identity").isEqualTo(2);
        assertThat(kept.itemsOf("DecisionTable")).isEqualTo(1);
      }
    }
  }

  @Test
  void announcementsAreToldAlthoughTheServerIsKilledAndItsQueuesAreLost() {
    try (TestMuseum museum = TestMuseum.emptyOnAws("killed-sns", Map.of()).start()) {
      FakeSns sns = museum.aws().sns();
      sns.troubled(Trouble.FAILING);
      String waits = HttpMember.join(museum.address()).account().name();
      Await.until("it is tried", () -> sns.calls() > 0);
      sns.sleeping(Duration.ofMinutes(1));
      int calls = sns.calls();
      String isBeingTold = HttpMember.join(museum.address()).account().name();
      Await.until("it is being told", () -> sns.calls() > calls);
      museum.server().kill();
      museum.loseQueues();
      sns.recover();

      museum.server().start();
      museum.server().awaitHealthy();

      for (String name : List.of(waits, isBeingTold)) {
        Await.until(
            "operators are told of both",
            () -> !announcementsOf(museum, "New member: " + name).isEmpty());
      }
    }
  }

  private static HttpMember admin(TestMuseum museum) {
    return HttpMember.logIn(
        museum.address(), new Account(TestMuseum.ADMIN_EMAIL, "admin", TestMuseum.ADMIN_PASSWORD));
  }

  @Test
  void beyondTheDaysExaminationsPicturesAreHeldAndOperatorsToldOnce() {
    String onePicture = Integer.toString(CALLS_FOR_A_PICTURE);
    var budget = Map.of("MUSEUM_REKOGNITION_DAILY_CALLS", onePicture);
    try (TestMuseum museum = TestMuseum.emptyOnAws("spent-aws", budget).start()) {
      HttpMember owner = HttpMember.join(museum.address());
      owner.hang("Within the budget");
      int calls = museum.aws().rekognition().calls();
      List<String> paths = List.of(owner.upload("One too many"), owner.upload("Two too many"));

      paths.forEach(
          path ->
              Await.until("it is held", () -> owner.client().get(path).html().contains("used up")));
      Await.until(
          "operators are told of both", () -> announcementsOf(museum, "Meme held: ").size() == 2);

      assertThat(announcementsOf(museum, USED_UP)).hasSize(1);
      HttpMember admin = admin(museum);
      assertThat(admin.client().get("/admin").html()).contains(USED_UP + ": every picture is held");
      assertThat(admin.client().get("/admin/queues").html()).contains("3 of the 3 calls of today");
      assertThat(museum.aws().rekognition().calls()).isEqualTo(calls);
      paths.forEach(
          path ->
              assertThat(new Client(museum.address()).get(path).status()).as(path).isEqualTo(404));
    }
  }

  private static List<Published> announcementsOf(TestMuseum museum, String subject) {
    return museum.aws().sns().published().stream()
        .filter(message -> message.subject().startsWith(subject))
        .toList();
  }
}
