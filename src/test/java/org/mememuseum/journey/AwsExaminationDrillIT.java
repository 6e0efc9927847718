package org.mememuseum.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
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
import org.mememuseum.launch.TestMuseum;

/** Examinations while Rekognition fails, and after it has recovered. */
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

    assertThat(stranger().get("/health").status()).isEqualTo(200);
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

  @Test
  void eachAttemptLeavesALineInTheLogAndTheLastOneItsTrace() throws IOException {
    rekognition.troubled(Trouble.FAILING);
    String path = owner.upload("Noted down");
    Await.until("it is held", () -> says(path, "Held"));

    List<String> log = Files.readAllLines(SharedAwsMuseum.museum().server().log());
    String examination = "The examination of " + path.replace("/view/", "") + " failed, attempt ";
    for (int attempt = 1; attempt < 5; attempt++) {
      assertThat(followerOf(log, examination + attempt)).doesNotStartWith("\tat ");
    }
    assertThat(followerOf(log, examination + "5"))
        .matches("(\tat |[a-z.]+\\.[A-Za-z]+Exception).*");
    assertThat(log)
        .noneMatch(line -> line.contains("WFLYEJB0034") && line.contains("Examinations"));
  }

  @Test
  void whatWasHeldWhileTheServiceWasAwayIsExaminedAgainTogether() {
    rekognition.troubled(Trouble.FAILING);
    List<String> paths = List.of(owner.upload("In the dark"), owner.upload("In the dark, too"));
    paths.forEach(path -> Await.until("it is held", () -> says(path, "Held")));
    rekognition.recover();
    Await.until("pictures are examined again", this::isExamining);
    HttpMember admin =
        HttpMember.logIn(
            SharedAwsMuseum.address(),
            new Account(TestMuseum.ADMIN_EMAIL, "admin", TestMuseum.ADMIN_PASSWORD));

    assertThat(admin.client().get("/admin/review").html()).contains("Examine them again");
    assertThat(admin.act("/admin/review", "unexamined", "all").status()).isEqualTo(303);
    assertThat(admin.client().get("/admin/review").html()).doesNotContain("Examine them again");

    paths.forEach(owner::awaitPublic);
  }

  // After failures, a circuit breaker rejects examinations for a while.
  private boolean isExamining() {
    String path = owner.upload("Is it back?");
    Await.until("it is judged", () -> isPublic(path) || says(path, "Held"));
    return isPublic(path);
  }

  private static boolean isPublic(String path) {
    return stranger().get(path).status() == 200;
  }

  private static String followerOf(List<String> log, String words) {
    int line =
        IntStream.range(0, log.size())
            .filter(i -> log.get(i).contains(words))
            .findFirst()
            .orElseThrow();
    return log.get(line + 1);
  }

  private static boolean says(String path, String status) {
    return owner.client().get(path).html().contains(status);
  }

  private static Client stranger() {
    return new Client(SharedAwsMuseum.address());
  }
}
