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
 * Rekognition's three responses about one image. Malformed responses are rejected, so that they are
 * never treated as "nothing detected".
 */
record Sighting(
    DetectModerationLabelsResponse moderation,
    DetectLabelsResponse labels,
    DetectTextResponse text) {
  private static final float MIN_TEXT_CONFIDENCE = 50;

  /**
   * @throws IllegalStateException if a response lacks its list or its model's version
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

  /** Returns the labels for the policy to judge. */
  Stream<ModerationLabel> moderationLabels() {
    return moderation.moderationLabels().stream()
        .map(
            label ->
                new ModerationLabel(
                    label.name(),
                    Objects.requireNonNullElse(label.parentName(), ""),
                    label.confidence()));
  }

  /** Returns the labels that describe the image's content, with confidences. */
  Stream<Label> things() {
    return labels.labels().stream()
        .filter(label -> label.name() != null && label.confidence() != null);
  }

  /** Returns the lines of text in the image, in the service's order, top to bottom. */
  List<String> lines() {
    return text.textDetections().stream()
        .filter(detection -> detection.type() == TextTypes.LINE && detection.detectedText() != null)
        .filter(Sighting::isLegible)
        .map(TextDetection::detectedText)
        .toList();
  }

  private static boolean isLegible(TextDetection detection) {
    return detection.confidence() != null && detection.confidence() >= MIN_TEXT_CONFIDENCE;
  }

  private static void check(
      software.amazon.awssdk.services.rekognition.model.ModerationLabel label) {
    boolean hasName = label.name() != null && !label.name().isBlank();
    boolean hasConfidence = label.confidence() != null && label.confidence() >= 0;
    require(
        hasName && hasConfidence && label.confidence() <= 100,
        "DetectModerationLabels",
        "sound label");
  }

  private static void requireVersion(String version, String operation) {
    require(version != null && !version.isBlank(), operation, "model version");
  }

  private static void require(boolean present, String operation, String missing) {
    if (!present) {
      throw new IllegalStateException("The answer to " + operation + " has no " + missing + ".");
    }
  }
}
