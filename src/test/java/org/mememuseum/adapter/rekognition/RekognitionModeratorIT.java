package org.mememuseum.adapter.rekognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mememuseum.aws.Asked;
import org.mememuseum.aws.FakeService.Trouble;
import org.mememuseum.aws.Seen;
import org.mememuseum.member.Quota;
import org.mememuseum.meme.ImageFormat;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.Reason;
import org.mememuseum.memory.MovableClock;
import org.mememuseum.moderation.Finding;
import org.mememuseum.moderation.Moderator;
import org.mememuseum.moderation.ModeratorContract;
import org.mememuseum.moderation.Verdict;
import org.mememuseum.picture.Pictures;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

class RekognitionModeratorIT implements ModeratorContract {
  private static final int PLENTY = 10_000;

  @TempDir private Path folder;
  @TempDir private Path anotherFolder;
  private Desk desk;

  @BeforeEach
  void open() {
    desk = new Desk(folder, Duration.ofSeconds(10));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Override
  public Moderator moderator() {
    return desk.moderator(ShippedPolicy.read(), PLENTY);
  }

  @Override
  public Moderator holdingModerator() {
    desk.rekognition.answerWith(Seen.nothing().moderated("Violence", 70));
    return moderator();
  }

  @Override
  public Meme harmless() {
    return desk.meme(ImageFormat.PNG, Pictures.png(320, 240), false);
  }

  @ParameterizedTest
  @CsvSource({
    "Explicit Nudity, Explicit, 80.5, REJECT",
    "Explicit Nudity, Explicit, 79.5, HOLD",
    "Explicit Nudity, Explicit, 49.5, APPROVE",
    "Nazi Party, Hate Symbols, 91, REJECT",
    "Middle Finger, Rude Gestures, 90, APPROVE",
    "Alcoholic Beverages, Alcohol, 99.9, APPROVE"
  })
  void theVerdictIsThatOfTheThreshold(
      String label, String parent, double confidence, Verdict verdict) {
    desk.rekognition.answerWith(Seen.nothing().moderated(label, parent, confidence));

    assertThat(moderator().examine(harmless()).verdict()).isEqualTo(verdict);
  }

  @Test
  void theDecisionSaysWhatItRestsOn() {
    desk.rekognition.answerWith(
        Seen.nothing()
            .moderated("Explicit Nudity", "Explicit", 97.25)
            .thing("Cat", 88.5, "Animal", "Pet")
            .thing("Keyboard", 95)
            .text("I CAN HAS\0 \"CHEEZ\"")
            .text("שלום 🙈"));

    var examination = moderator().examine(harmless());

    assertThat(examination.reasons())
        .containsExactly(Reason.of("decision.rejected", "Explicit Nudity", "97.3", "80"));
    assertThat(examination.findings()).containsExactly(new Finding("Explicit Nudity", 97.25, 80));
    assertThat(examination.labels()).containsExactly("Keyboard", "Cat");
    assertThat(examination.detectedText()).isEqualTo("I CAN HAS \"CHEEZ\"\nשלום 🙈");
    assertThat(examination.policyVersion()).isEqualTo(ShippedPolicy.read().version());
  }

  @Test
  void theWholeAnswerIsKeptAsEvidence() {
    desk.rekognition.answerWith(
        Seen.nothing().moderated("Weapons", "Violence", 60).thing("Cat", 88.5, "Pet").text("HI"));

    var frame = evidence(moderator().examine(harmless()).evidence()).get(0).asObject();

    var moderation = frame.get("DetectModerationLabels").asObject();
    assertThat(moderation.get("ModerationModelVersion").text()).isEqualTo("7.0");
    var label = moderation.get("ModerationLabels").asArray().get(1).asObject();
    assertThat(label.get("ParentName").text()).isEqualTo("Violence");
    assertThat(label.get("TaxonomyLevel").asNumber()).isEqualTo("2");
    assertThat(label.get("Confidence").asNumber()).isEqualTo("60.0");
    var cat = frame.get("DetectLabels").asObject().get("Labels").asArray().get(0).asObject();
    assertThat(cat.get("Parents").asArray().get(0).asObject().get("Name").text()).isEqualTo("Pet");
    var text = frame.get("DetectText").asObject().get("TextDetections").asArray().get(0).asObject();
    assertThat(text.get("Geometry").asObject().get("Polygon").asArray()).hasSize(4);
  }

  @Test
  void evidenceThatIsTooLongLosesPlacesFirst() {
    var seen = Seen.nothing().thing("Cat", 99);
    for (int i = 0; i < 100; i++) {
      seen = seen.text("word".repeat(10) + " line " + i);
    }
    desk.rekognition.answerWith(seen);
    var animation = desk.meme(ImageFormat.GIF, Pictures.animatedGif(200, 160, 9), true);

    String evidence = moderator().examine(animation).evidence();

    assertThat(evidence.length()).isBetween(10_000, 200_000);
    assertThat(evidence).contains("DetectText", "line").doesNotContain("Polygon");
    assertThat(evidence(evidence)).hasSize(5);
  }

  @Test
  void stillJpegAndPngFilesAreReadWhereTheyLie() {
    var jpeg = desk.meme(ImageFormat.JPEG, Pictures.jpeg(2000, 1500), false);

    moderator().examine(jpeg);

    assertThat(desk.rekognition.asked())
        .hasSize(3)
        .extracting(Asked::operation)
        .containsExactlyInAnyOrder("DetectModerationLabels", "DetectLabels", "DetectText");
    assertThat(desk.rekognition.asked())
        .allSatisfy(
            request ->
                assertThat(request.key())
                    .hasValueSatisfying(
                        key ->
                            assertThat(key).contains(jpeg.id().toString()).endsWith("/image.jpg")));
  }

  @Test
  void otherFormatsAreSentAlong() {
    moderator().examine(desk.meme(ImageFormat.WEBP, Pictures.webp(400, 300), false));
    moderator().examine(desk.meme(ImageFormat.GIF, Pictures.gif(400, 300), false));

    assertThat(desk.rekognition.asked()).hasSize(6);
    assertThat(desk.rekognition.asked())
        .allSatisfy(
            request -> {
              assertThat(request.key()).isEmpty();
              assertThat(request.image().orElseThrow().getWidth()).isEqualTo(400);
            });
  }

  @Test
  void ofAnAnimationFiveFramesAreSeenAndTheWorstCounts() {
    var animation = desk.meme(ImageFormat.GIF, Pictures.animatedGif(200, 160, 11), true);
    desk.rekognition.answerBy(
        request -> {
          // The black square is at the bottom in the last frame only.
          var pixel = new java.awt.Color(request.image().orElseThrow().getRGB(110, 140));
          return pixel.getRed() + pixel.getGreen() < 60
              ? Seen.nothing().moderated("Explicit", 90).thing("Square", 99).text("LAST")
              : Seen.nothing().moderated("Explicit", 10).thing("Square", 75).text("SAME");
        });

    var examination = moderator().examine(animation);

    assertThat(desk.rekognition.calls()).isEqualTo(15);
    assertThat(examination.verdict()).isEqualTo(Verdict.REJECT);
    assertThat(examination.labels()).containsExactly("Square");
    assertThat(examination.detectedText()).isEqualTo("SAME\nLAST");
  }

  @Test
  void aPictureTooThinToBeShrunkIsHeldWithoutACall() {
    var thin = desk.meme(ImageFormat.GIF, Pictures.gif(4000, 90), false);

    var examination = moderator().examine(thin);

    assertThat(examination.verdict()).isEqualTo(Verdict.HOLD);
    assertThat(desk.rekognition.calls()).isZero();
  }

  @ParameterizedTest
  @EnumSource(
      value = Trouble.class,
      names = {"THROTTLING", "FAILING", "GARBLING", "EMPTY"})
  void aServiceInTroubleLeadsToAnErrorAndNeverToAnApproval(Trouble trouble) {
    var meme = harmless();
    desk.rekognition.troubled(trouble);

    assertThatThrownBy(() -> moderator().examine(meme)).isInstanceOf(RuntimeException.class);

    desk.rekognition.recover();
    assertThat(moderator().examine(meme).verdict()).isEqualTo(Verdict.APPROVE);
  }

  @Test
  void throttlingThatPassesIsNotNoticed() {
    desk.rekognition.troubled(Trouble.THROTTLING, 2);

    assertThat(moderator().examine(harmless()).verdict()).isEqualTo(Verdict.APPROVE);
  }

  @Test
  void aServiceThatDoesNotAnswerIsNotWaitedFor() {
    try (var impatient = new Desk(anotherFolder, Duration.ofSeconds(1))) {
      var meme = impatient.meme(ImageFormat.PNG, Pictures.png(320, 240), false);
      impatient.rekognition.sleeping(Duration.ofSeconds(60));
      long start = System.nanoTime();

      assertThatThrownBy(() -> impatient.moderator(ShippedPolicy.read(), PLENTY).examine(meme))
          .isInstanceOf(RuntimeException.class);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }
  }

  @Test
  void aPictureThatIsGoneIsAnError() {
    var gone = desk.meme(ImageFormat.PNG, Pictures.png(320, 240), false);
    desk.rekognition.readFrom((bucket, key) -> Optional.empty());

    assertThatThrownBy(() -> moderator().examine(gone)).hasMessageContaining("S3");
  }

  @Test
  void whatTheBudgetDoesNotCoverIsHeldWithoutACall() {
    var moderator = desk.moderator(ShippedPolicy.read(), 5);

    assertThat(moderator.examine(harmless()).verdict()).isEqualTo(Verdict.APPROVE);
    var refused = moderator.examine(harmless());
    moderator.examine(harmless());

    assertThat(refused.verdict()).isEqualTo(Verdict.HOLD);
    assertThat(refused.reasons()).containsExactly(Reason.of("decision.daySpent"));
    assertThat(desk.rekognition.calls()).isEqualTo(3);
    var today = Quota.of("examinations", Duration.ofDays(1), 5, new MovableClock().instant());
    assertThat(desk.spent.used(today)).isEqualTo(3);
    assertThat(desk.budgetSpent.fired()).hasSize(1);
  }

  @Test
  void oneMembersPicturesDoNotUseUpEverybodysDay() {
    var moderator = desk.moderator(ShippedPolicy.read(), PLENTY, 5);
    var first = harmless();
    var others = harmless();

    assertThat(moderator.examine(first).verdict()).isEqualTo(Verdict.APPROVE);
    var refused = moderator.examine(first);

    assertThat(refused.verdict()).isEqualTo(Verdict.HOLD);
    assertThat(refused.reasons()).containsExactly(Reason.of("decision.shareSpent"));
    assertThat(moderator.examine(others).verdict()).isEqualTo(Verdict.APPROVE);
    assertThat(desk.rekognition.calls()).isEqualTo(6);
    assertThat(desk.budgetSpent.fired()).isEmpty();
  }

  @Test
  void onlyWhatThePolicyCaresAboutIsAskedFor() {
    moderator().examine(harmless());

    assertThat(desk.rekognition.asked())
        .filteredOn(request -> request.operation().equals("DetectModerationLabels"))
        .extracting(Asked::minConfidence)
        .containsExactly(50.0);
  }

  private static List<JsonNode> evidence(String json) {
    return JsonNode.parser().parse(json).asObject().get("Frames").asArray();
  }
}
