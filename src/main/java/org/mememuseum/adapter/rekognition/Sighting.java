package org.mememuseum.adapter.rekognition;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mememuseum.moderation.ModerationLabel;
import software.amazon.awssdk.services.rekognition.model.DetectLabelsResponse;
import software.amazon.awssdk.services.rekognition.model.DetectModerationLabelsResponse;
import software.amazon.awssdk.services.rekognition.model.DetectTextResponse;
import software.amazon.awssdk.services.rekognition.model.Label;
import software.amazon.awssdk.services.rekognition.model.TextDetection;
import software.amazon.awssdk.services.rekognition.model.TextTypes;

/**
 * What was seen in one image. Its answers have the shape the service documents; one that has not is
 * never taken for "nothing found".
 */
record Sighting(
    DetectModerationLabelsResponse moderation,
    DetectLabelsResponse labels,
    DetectTextResponse text) {
  private static final float MIN_TEXT_CONFIDENCE = 50;

  /**
   * @throws IllegalStateException if an answer lacks its list or its model's version
   */
  Sighting {
    require(moderation.hasModerationLabels(), "DetectModerationLabels", "list of labels");
    requireVersion(moderation.moderationModelVersion(), "DetectModerationLabels");
    require(labels.hasLabels(), "DetectLabels", "list of labels");
    requireVersion(labels.labelModelVersion(), "DetectLabels");
    require(text.hasTextDetections(), "DetectText", "list of texts");
    requireVersion(text.textModelVersion(), "DetectText");
    moderation.moderationLabels().forEach(Sighting::check);
  }

  /** Returns what the policy is to judge. */
  Stream<ModerationLabel> moderationLabels() {
    return moderation.moderationLabels().stream()
        .map(
            label ->
                new ModerationLabel(
                    label.name(),
                    Objects.requireNonNullElse(label.parentName(), ""),
                    label.confidence()));
  }

  /** Returns what is in the image, with confidences. */
  Stream<Label> things() {
    return labels.labels().stream()
        .filter(label -> label.name() != null && label.confidence() != null);
  }

  /** Returns the lines of text in it, from top to bottom as the service orders them. */
  List<String> lines() {
    return text.textDetections().stream()
        .filter(one -> one.type() == TextTypes.LINE && one.detectedText() != null)
        .filter(Sighting::isLegible)
        .map(TextDetection::detectedText)
        .toList();
  }

  private static boolean isLegible(TextDetection one) {
    return one.confidence() != null && one.confidence() >= MIN_TEXT_CONFIDENCE;
  }

  private static void check(
      software.amazon.awssdk.services.rekognition.model.ModerationLabel label) {
    boolean named = label.name() != null && !label.name().isBlank();
    boolean sure = label.confidence() != null && label.confidence() >= 0;
    require(named && sure && label.confidence() <= 100, "DetectModerationLabels", "sound label");
  }

  private static void requireVersion(String version, String operation) {
    require(version != null && !version.isBlank(), operation, "model version");
  }

  private static void require(boolean there, String operation, String what) {
    if (!there) {
      throw new IllegalStateException("The answer to " + operation + " has no " + what + ".");
    }
  }
}
