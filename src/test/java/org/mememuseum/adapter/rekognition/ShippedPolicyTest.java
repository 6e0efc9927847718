package org.mememuseum.adapter.rekognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mememuseum.moderation.ModerationLabel;
import org.mememuseum.moderation.Policy;
import org.mememuseum.moderation.Verdict;

class ShippedPolicyTest {
  private final Policy policy = ShippedPolicy.read();

  @Test
  void itReadsAndHasAVersion() {
    assertThat(policy.version()).matches("\\d{4}-\\d{2}");
    assertThat(policy.leastConfidence()).isEqualTo(50);
  }

  @Test
  void everyWiderLabelHasARuleOfItsOwn() {
    var top =
        Taxonomy.parents().entrySet().stream()
            .filter(entry -> entry.getValue().isEmpty())
            .map(Map.Entry::getKey);

    assertThat(policy.rules().keySet()).containsAll(top.toList());
  }

  @Test
  void itIsCarefulWhereHarmIsGreatAndCalmWhereMemesLive() {
    assertThat(verdict("Explicit Nudity", "Explicit", 80)).isEqualTo(Verdict.REJECT);
    assertThat(verdict("Explicit Nudity", "Explicit", 50)).isEqualTo(Verdict.HOLD);
    assertThat(verdict("Nazi Party", "Hate Symbols", 90)).isEqualTo(Verdict.REJECT);
    assertThat(verdict("Self-Harm", "Graphic Violence", 60)).isEqualTo(Verdict.HOLD);
    assertThat(
            verdict("Kissing on the Lips", "Non-Explicit Nudity of Intimate parts and Kissing", 99))
        .isEqualTo(Verdict.APPROVE);
    assertThat(verdict("Alcoholic Beverages", "Alcohol", 99)).isEqualTo(Verdict.APPROVE);
    assertThat(verdict("Of tomorrow", "", 60)).isEqualTo(Verdict.HOLD);
  }

  @ParameterizedTest
  @CsvSource({
    "Explosions and Blasts, Graphic Violence, Violence",
    "Blood & Gore, Graphic Violence, Violence",
    "Physical Violence, Graphic Violence, Violence",
    "Corpses, Death and Emaciation, Visually Disturbing",
    "Emaciated Bodies, Death and Emaciation, Visually Disturbing",
    "Air Crash, Crashes, Visually Disturbing"
  })
  void whatCartoonsShowIsNeverRejectedWithoutACurator(String third, String second, String first) {
    assertThat(verdict(third, second, first, 99.9)).isEqualTo(Verdict.HOLD);
  }

  @ParameterizedTest
  @CsvSource({
    "Bare Back, Non-Explicit Nudity",
    "Exposed Male Nipple, Non-Explicit Nudity",
  })
  void whatBeachesShowIsPublished(String third, String second) {
    var first = "Non-Explicit Nudity of Intimate parts and Kissing";

    assertThat(verdict(third, second, first, 99.9)).isEqualTo(Verdict.APPROVE);
    assertThat(verdict("Implied Nudity", second, first, 99.9)).isEqualTo(Verdict.HOLD);
  }

  @Test
  void nobodyNeedsToKnowHowTheServiceWritesItsCapitals() {
    assertThat(
            verdict(
                "bare back",
                "Non-explicit nudity",
                "Non-Explicit Nudity of Intimate Parts and Kissing",
                99))
        .isEqualTo(Verdict.APPROVE);
  }

  private Verdict verdict(String third, String second, String first, double confidence) {
    return policy
        .judge(
            List.of(
                new ModerationLabel(first, "", confidence),
                new ModerationLabel(second, first, confidence),
                new ModerationLabel(third, second, confidence)))
        .verdict();
  }

  private Verdict verdict(String label, String parent, double confidence) {
    return policy
        .judge(
            List.of(
                new ModerationLabel(parent.isEmpty() ? label : parent, "", confidence),
                new ModerationLabel(label, parent, confidence)))
        .verdict();
  }
}
