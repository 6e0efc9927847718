package org.mememuseum.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mememuseum.Messages;
import org.mememuseum.meme.Reason;

class PolicyTest {
  private static final Map<String, String> PARENTS =
      Map.of(
          "Explicit",
          "",
          "Explicit Nudity",
          "Explicit",
          "Sex Toys",
          "Explicit",
          "Violence",
          "",
          "Weapons",
          "Violence",
          "Graphic Violence",
          "Violence",
          "Alcohol",
          "");

  private final Policy policy =
      new Policy(
          "2026-11",
          Map.of(
              "Explicit", rule(50.0, 80.0),
              "Sex Toys", rule(50.0, 95.0),
              "Violence", rule(60.0, null),
              "Weapons", Rule.PUBLISH,
              "Alcohol", rule(null, 99.0)),
          rule(55.0, null),
          PARENTS);

  @Test
  void aPictureInWhichNothingWasSeenIsApproved() {
    var assessment = policy.judge(List.of());

    assertThat(assessment.verdict()).isEqualTo(Verdict.APPROVE);
    assertThat(assessment.reasons()).isEmpty();
    assertThat(assessment.findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "49.99, APPROVE",
    "50, HOLD",
    "79.999, HOLD",
    "80, REJECT",
    "100, REJECT",
    "0, APPROVE"
  })
  void thresholdsAreInclusive(double confidence, Verdict verdict) {
    assertThat(verdictOn(label("Explicit", "", confidence))).isEqualTo(verdict);
  }

  @Test
  void aLabelWithoutARuleGoesByItsParents() {
    assertThat(verdictOn(label("Explicit Nudity", "Explicit", 81))).isEqualTo(Verdict.REJECT);
  }

  @Test
  void aLabelOfTheThirdLevelGoesByTheNearestRuleAboveIt() {
    assertThat(verdictOn(label("Exposed Buttocks or Anus", "Explicit Nudity", 81)))
        .isEqualTo(Verdict.REJECT);
    assertThat(verdictOn(label("Something New", "Sex Toys", 81))).isEqualTo(Verdict.HOLD);
  }

  @Test
  void aParentThatOnlyTheAnswerKnowsCounts() {
    var assessment =
        policy.judge(
            List.of(label("Of tomorrow", "New middle", 70), label("New middle", "Violence", 70)));

    assertThat(assessment.verdict()).isEqualTo(Verdict.HOLD);
    assertThat(assessment.findings()).containsExactly(new Finding("Of tomorrow", 70, 60));
  }

  @Test
  void anUnknownLabelGoesByTheDefault() {
    assertThat(verdictOn(label("Of tomorrow", "", 54))).isEqualTo(Verdict.APPROVE);
    assertThat(verdictOn(label("Of tomorrow", "", 55))).isEqualTo(Verdict.HOLD);
    assertThat(verdictOn(label("Of tomorrow", "Of today", 99))).isEqualTo(Verdict.HOLD);
  }

  @Test
  void aLabelThatMayBeShownSilencesTheParentThatComesAlong() {
    assertThat(verdictOn(label("Violence", "", 98.5), label("Weapons", "Violence", 98.5)))
        .isEqualTo(Verdict.APPROVE);
  }

  @Test
  void aParentMoreCertainThanItsChildrenSpeaksForItself() {
    assertThat(verdictOn(label("Violence", "", 98.5), label("Weapons", "Violence", 80)))
        .isEqualTo(Verdict.HOLD);
  }

  @Test
  void anotherChildOfTheSameParentStillCounts() {
    assertThat(
            verdictOn(
                label("Violence", "", 98.5),
                label("Weapons", "Violence", 98.5),
                label("Graphic Violence", "Violence", 61)))
        .isEqualTo(Verdict.HOLD);
  }

  @Test
  void theStrictestOfSeveralVerdictsCounts() {
    assertThat(verdictOn(label("Violence", "", 99), label("Explicit", "", 80)))
        .isEqualTo(Verdict.REJECT);
    assertThat(verdictOn(label("Alcohol", "", 98), label("Violence", "", 60)))
        .isEqualTo(Verdict.HOLD);
  }

  @Test
  void labelsThatGoInCirclesDoNotExplainEachOtherAway() {
    assertThat(verdictOn(label("Explicit", "Explicit", 99))).isEqualTo(Verdict.REJECT);
    assertThat(verdictOn(label("A", "B", 99), label("B", "C", 99), label("C", "A", 99)))
        .isEqualTo(Verdict.HOLD);
  }

  @Test
  void everyReasonNamesLabelConfidenceAndThreshold() {
    var assessment =
        policy.judge(
            List.of(
                label("Violence", "", 71),
                label("Explicit", "", 97.345),
                label("Explicit Nudity", "Explicit", 97.345)));

    assertThat(assessment.reasons())
        .containsExactly(
            Reason.of("decision.rejected", "Explicit Nudity", "97.3", "80"),
            Reason.of("decision.held", "Violence", "71.0", "60"));
    assertThat(Reason.text(assessment.reasons(), Messages.ENGLISH))
        .isEqualTo(
            "Rejected: “Explicit Nudity” with 97.3 % confidence, from 80 %."
                + " Held: “Violence” with 71.0 % confidence, from 60 %.");
    assertThat(assessment.findings())
        .containsExactly(
            new Finding("Explicit Nudity", 97.345, 80), new Finding("Violence", 71, 60));
  }

  @Test
  void whatStayedBelowItsThresholdIsAFindingButNoReason() {
    var assessment = policy.judge(List.of(label("Violence", "", 52), label("Weapons", "", 99)));

    assertThat(assessment.verdict()).isEqualTo(Verdict.APPROVE);
    assertThat(assessment.reasons()).isEmpty();
    assertThat(assessment.findings()).containsExactly(new Finding("Violence", 52, 60));
  }

  @Test
  void theLeastConfidenceIsTheLowestThresholdOfAll() {
    assertThat(policy.leastConfidence()).isEqualTo(50);
    assertThat(new Policy("1", Map.of(), rule(null, 42.0), PARENTS).leastConfidence())
        .isEqualTo(42);
    assertThat(new Policy("1", Map.of(), Rule.PUBLISH, PARENTS).leastConfidence()).isEqualTo(100);
  }

  @Test
  void aRuleWithImpossibleThresholdsIsRefused() {
    for (var thresholds : List.of(List.of(80.0, 80.0), List.of(-1.0, 50.0), List.of(1.0, 100.1))) {
      assertThatThrownBy(() -> rule(thresholds.get(0), thresholds.get(1)))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private Verdict verdictOn(ModerationLabel... labels) {
    return policy.judge(List.of(labels)).verdict();
  }

  private static ModerationLabel label(String name, String parent, double confidence) {
    return new ModerationLabel(name, parent, confidence);
  }

  private static Rule rule(Double hold, Double reject) {
    return new Rule(Optional.ofNullable(hold), Optional.ofNullable(reject));
  }
}
