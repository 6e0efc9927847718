package org.mememuseum.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyFileTest {
  private static final Map<String, String> PARENTS =
      Map.of("Explicit", "", "Drugs & Tobacco", "", "Self-Harm", "Violence");

  @Test
  void aFileWithRemarksAndEmptyLinesIsRead() {
    var policy =
        read(
            "# what may be shown",
            "",
            "version = 2026-11 # changed often",
            "default=hold 50",
            "  Explicit =  hold 50 ,  reject 80.5",
            "Drugs & Tobacco = publish",
            "Self-Harm = reject 90");

    assertThat(policy)
        .isEqualTo(
            new Policy(
                "2026-11",
                Map.of(
                    "Explicit", new Rule(Optional.of(50.0), Optional.of(80.5)),
                    "Drugs & Tobacco", Rule.PUBLISH,
                    "Self-Harm", new Rule(Optional.empty(), Optional.of(90.0))),
                new Rule(Optional.of(50.0), Optional.empty()),
                PARENTS));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nudity = hold 50 | is wrong in line 3: there is no label 'Nudity'.",
        "Explicit = approve | is wrong in line 3: 'approve' is none of: publish, or hold and"
            + " reject with a confidence.",
        "Explicit = hold | is wrong in line 3: 'hold' needs a confidence from 0 to 100 with two decimals at most, not ''.",
        "Explicit = hold 101 | is wrong in line 3: 'hold' needs a confidence from 0 to 100 with two decimals at most, not"
            + " '101'.",
        "Explicit = reject -1 | is wrong in line 3: 'reject' needs a confidence from 0 to 100 with two decimals at most, not"
            + " '-1'.",
        "Explicit = reject 8O | is wrong in line 3: 'reject' needs a confidence from 0 to 100 with two decimals at most, not"
            + " '8O'.",
        "Explicit = hold 80, reject 80 | is wrong in line 3: hold must begin below reject.",
        "Explicit = hold 50, hold 60 | is wrong in line 3: 'hold' is there already.",
        "Explicit | is wrong in line 3: 'Explicit' is not like 'Alcohol = hold 80'.",
        "Explicit = | is wrong in line 3: 'Explicit =' is not like 'Alcohol = hold 80'.",
        "default = publish | is wrong in line 3: 'default' is there already."
      })
  void whatIsWrongIsSaidInOneSentence(String line, String sentence) {
    assertThatThrownBy(() -> read("version = 1", "default = hold 50", line))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(sentence);
  }

  @Test
  void namesCompareWithoutCase() {
    var policy =
        read("Version = 1", "DEFAULT = hold 50", "explicit = hold 60", "DRUGS & tobacco = publish");

    assertThat(policy.rules()).containsOnlyKeys("Explicit", "Drugs & Tobacco");
    assertThatThrownBy(
            () -> read("version = 1", "default = hold 5", "Explicit = hold 5", "explicit = hold 6"))
        .hasMessage("is wrong in line 4: 'Explicit' has a rule already.");
  }

  @Test
  void aLabelHasOneRule() {
    assertThatThrownBy(
            () -> read("version = 1", "default = hold 5", "Explicit = hold 5", "Explicit = hold 6"))
        .hasMessage("is wrong in line 4: 'Explicit' has a rule already.");
  }

  @Test
  void aVersionAndADefaultMustBeThere() {
    assertThatThrownBy(() -> read("default = hold 50"))
        .hasMessage("has no line such as 'version = 2026-11'.");
    assertThatThrownBy(() -> read("version = 1"))
        .hasMessage("has no line such as 'default = hold 50'.");
  }

  private static Policy read(String... lines) {
    return PolicyFile.read(List.of(lines), PARENTS);
  }
}
