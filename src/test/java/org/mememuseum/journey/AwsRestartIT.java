package org.mememuseum.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.mememuseum.Await;
import org.mememuseum.aws.FakeRekognition;
import org.mememuseum.aws.FakeSns.Published;
import org.mememuseum.aws.Kept;
import org.mememuseum.launch.TestMuseum;

/**
 * A museum whose server is killed, and whose examinations are used up then: in order, for they are
 * used up for the day.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AwsRestartIT {

  private static final int CALLS_FOR_A_PICTURE = 3;
  private static final String USED_UP = "The day's examinations are used up";

  private static TestMuseum museum;
  private static FakeRekognition rekognition;
  private static HttpMember owner;

  @BeforeAll
  static void open() {
    // One picture, looked at before the server is killed and once more after.
    String calls = Integer.toString(2 * CALLS_FOR_A_PICTURE);
    museum =
        TestMuseum.emptyOnAws("restart-aws", Map.of("MUSEUM_REKOGNITION_DAILY_CALLS", calls))
            .start();
    rekognition = museum.aws().rekognition();
    owner = HttpMember.join(museum.address());
  }

  @AfterAll
  static void close() {
    museum.close();
  }

  @Test
  @Order(1)
  void aMemeWhoseServerIsKilledDuringItsExaminationIsThereAndGetsItsVerdict() {
    int before = rekognition.calls();
    rekognition.sleeping(Duration.ofMinutes(1));
    String path = owner.upload("Answered in time");
    Await.until("it is looked at", () -> rekognition.calls() >= before + CALLS_FOR_A_PICTURE);
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

  @Test
  @Order(2)
  void beyondTheDaysExaminationsPicturesAreHeldAndOperatorsToldOnce() {
    int calls = rekognition.calls();
    List<String> paths = List.of(owner.upload("One too many"), owner.upload("Two too many"));

    paths.forEach(
        path ->
            Await.until("it is held", () -> owner.client().get(path).html().contains("used up")));
    Await.until("operators are told of both", () -> told("Meme held: ").size() == 2);

    assertThat(told(USED_UP)).hasSize(1);
    assertThat(rekognition.calls()).isEqualTo(calls);
    paths.forEach(
        path ->
            assertThat(new Client(museum.address()).get(path).status()).as(path).isEqualTo(404));
  }

  private static List<Published> told(String subject) {
    return museum.aws().sns().published().stream()
        .filter(one -> one.subject().startsWith(subject))
        .toList();
  }
}
