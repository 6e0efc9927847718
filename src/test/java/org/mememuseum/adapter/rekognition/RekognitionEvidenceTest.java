package org.mememuseum.adapter.rekognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mememuseum.moderation.ModerationLabel;

class RekognitionEvidenceTest {
  private final RekognitionEvidence reader = new RekognitionEvidence();

  private static String frame(String labels) {
    return "{\"DetectModerationLabels\": {\"ModerationLabels\": [" + labels + "]}}";
  }

  private static String label(String name, String parent, double confidence) {
    return "{\"Name\": \"%s\", \"ParentName\": \"%s\", \"Confidence\": %s}"
        .formatted(name, parent, confidence);
  }

  @Test
  void eachLabelOfAllFramesIsReadOnceWithItsHighestConfidence() {
    String evidence =
        "{\"Frames\": ["
            + frame(label("Weapons", "Violence", 61.5) + "," + label("Violence", "", 61.5))
            + ","
            + frame(label("Weapons", "Violence", 88.25))
            + "]}";

    assertThat(reader.labels(evidence).orElseThrow())
        .containsExactlyInAnyOrder(
            new ModerationLabel("Weapons", "Violence", 88.25),
            new ModerationLabel("Violence", "", 61.5));
  }

  @Test
  void aPictureWithoutLabelsHasNone() {
    assertThat(reader.labels("{\"Frames\": [" + frame("") + "]}").orElseThrow()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[]",
        "not json",
        "{\"Frames\": 7}",
        "{\"Frames\": [{\"DetectModerationLabels\": {\"ModerationLabels\": [{}]}}]}",
        "{\"Frames\": [{\"DetectModerationLabels\": {\"ModerationLabels\": [{\"Name\": 1}]}}]}"
      })
  void whatIsNotOursIsNotRead(String evidence) {
    assertThat(reader.labels(evidence)).isEmpty();
  }
}
