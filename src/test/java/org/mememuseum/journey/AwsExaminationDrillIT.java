package org.mememuseum.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mememuseum.Await;
import org.mememuseum.aws.FakeRekognition;
import org.mememuseum.aws.FakeService.Trouble;
import org.mememuseum.launch.SharedAwsMuseum;

/** Rekognition in trouble, and a museum that goes on. */
class AwsExaminationDrillIT {

  private static HttpMember owner;
  private static FakeRekognition rekognition;

  @BeforeAll
  static void join() {
    owner = HttpMember.join(SharedAwsMuseum.address());
    rekognition = SharedAwsMuseum.aws().rekognition();
  }

  @BeforeEach
  @AfterEach
  void recover() {
    rekognition.recover();
  }

  @ParameterizedTest
  @EnumSource(
      value = Trouble.class,
      names = {"FAILING", "THROTTLING", "GARBLING", "EMPTY"})
  void whatIsNeverExaminedIsHeldAndNeverPublic(Trouble trouble) {
    rekognition.troubled(trouble);
    String path = owner.upload("Unexamined: " + trouble);

    Await.until("it is held", () -> says(path, "Held"));
    rekognition.recover();

    assertThat(owner.client().get(path).html()).contains("could not be completed");
    assertThat(stranger().get(path).status()).isEqualTo(404);
    assertThat(stranger().get(path.replace("/view/", "/image/") + "/show").status()).isEqualTo(404);
    assertThat(stranger().get("/").html()).doesNotContain(path);
  }

  @Test
  void whatCouldNotBeExaminedForAWhileIsApprovedLater() {
    int calls = rekognition.calls();
    rekognition.troubled(Trouble.FAILING);
    String path = owner.upload("Patience rewarded");
    Await.until("it was tried", () -> rekognition.calls() > calls);
    assertThat(stranger().get(path).status()).isEqualTo(404);
    rekognition.recover();

    owner.awaitPublic(path);
  }

  private static boolean says(String path, String status) {
    return owner.client().get(path).html().contains(status);
  }

  private static Client stranger() {
    return new Client(SharedAwsMuseum.address());
  }
}
