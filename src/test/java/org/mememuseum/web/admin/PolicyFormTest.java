package org.mememuseum.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mememuseum.Messages;
import org.mememuseum.adapter.rekognition.ShippedPolicy;
import org.mememuseum.moderation.Policy;
import org.mememuseum.moderation.PolicyFile;
import org.mememuseum.moderation.Rule;

class PolicyFormTest {
  private static final Policy SHIPPED = ShippedPolicy.read();

  private static Map<String, String> fields(PolicyForm form) {
    Map<String, String> fields = new HashMap<>();
    form.labels()
        .forEach(
            label -> {
              var entry = form.entry(label);
              String slug = PolicyForm.slug(label);
              fields.put("kind-" + slug, entry.kind());
              fields.put("hold-" + slug, entry.hold());
              fields.put("reject-" + slug, entry.reject());
            });
    return fields;
  }

  @Test
  void theShippedPolicyComesBackUnchangedThroughTheFormAndTheFile() {
    var sent = PolicyForm.sent(SHIPPED.parents(), fields(PolicyForm.of(SHIPPED)));

    assertThat(sent.isValid()).isTrue();
    assertThat(sent.rules()).isEqualTo(SHIPPED.rules());
    assertThat(sent.otherwise()).isEqualTo(SHIPPED.otherwise());
    var text = PolicyFile.write("r1", sent.rules(), sent.otherwise());
    var read = PolicyFile.read(text.lines().toList(), SHIPPED.parents());
    assertThat(read.rules()).isEqualTo(SHIPPED.rules());
    assertThat(read.otherwise()).isEqualTo(SHIPPED.otherwise());
  }

  @Test
  void everyLabelHasAFieldOfItsOwnAndAMeaning() {
    var labels = PolicyForm.of(SHIPPED).labels();

    assertThat(labels).hasSize(SHIPPED.parents().size() + 1);
    assertThat(labels.stream().map(PolicyForm::slug)).doesNotHaveDuplicates();
    assertThat(labels)
        .allSatisfy(
            label -> assertThat(Messages.ENGLISH.has("label." + PolicyForm.slug(label))).isTrue());
  }

  @Test
  void labelsFollowThoseAboveThem() {
    var form = PolicyForm.of(SHIPPED);

    assertThat(form.labels()).containsSubsequence("default", "Alcohol", "Alcohol Use", "Drinking");
    assertThat(form.depth("Drinking")).isEqualTo(2);
    assertThat(form.depth("Alcohol")).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "limits, 50, 80, true",
        "limits, 50, '', true",
        "limits, '', 80.5, true",
        "limits, '', '', false",
        "limits, 80, 50, false",
        "limits, 50, 50, false",
        "limits, 101, '', false",
        "limits, -1, '', false",
        "limits, many, '', false",
        "limits, 1e1, '', false",
        "publish, nonsense, '', true",
        "inherit, '', '', true",
        "approve, '', '', false",
        "-, '', '', false"
      })
  void aRuleIsThresholdsInOrderOrNone(String kind, String hold, String reject, boolean valid) {
    var fields = fields(PolicyForm.of(SHIPPED));
    fields.remove("kind-violence");
    if (kind != null) {
      fields.put("kind-violence", kind);
    }
    fields.put("hold-violence", hold);
    fields.put("reject-violence", reject);

    var form = PolicyForm.sent(SHIPPED.parents(), fields);

    assertThat(form.isValid("Violence")).isEqualTo(valid);
    assertThat(form.isValid()).isEqualTo(valid);
    assertThat(form.entry("Violence").hold()).isEqualTo(hold);
  }

  @Test
  void theDefaultInheritsFromNothing() {
    var fields = fields(PolicyForm.of(SHIPPED));
    fields.put("kind-default", "inherit");

    assertThat(PolicyForm.sent(SHIPPED.parents(), fields).isValid()).isFalse();
  }

  @Test
  void whatDoesNotMatterAndWhatIsInheritedAreDifferentRules() {
    var fields = fields(PolicyForm.of(SHIPPED));
    fields.put("kind-violence", "publish");
    fields.put("kind-gambling", "inherit");

    var rules = PolicyForm.sent(SHIPPED.parents(), fields).rules();

    assertThat(rules).containsEntry("Violence", Rule.PUBLISH).doesNotContainKey("Gambling");
    assertThat(rules.get("Explicit")).isEqualTo(new Rule(Optional.of(50.0), Optional.of(80.0)));
  }
}
