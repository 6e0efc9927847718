package org.mememuseum.adapter.rekognition;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.rekognition.model.DetectLabelsResponse;
import software.amazon.awssdk.services.rekognition.model.DetectModerationLabelsResponse;
import software.amazon.awssdk.services.rekognition.model.DetectTextResponse;
import software.amazon.awssdk.services.rekognition.model.Image;

/** Has Rekognition look at one image in three ways at once. */
public final class Analyst {
  /** How many calls one image takes. */
  static final int CALLS = 3;

  /** What a label must have at least to be among those that say what is in the picture. */
  static final float MIN_LABEL_CONFIDENCE = 70;

  private static final int MAX_LABELS = 50;

  private final RekognitionClient rekognition;
  private final Executor executor;

  /**
   * @param executor runs two of the calls beside the caller's own
   */
  public Analyst(RekognitionClient rekognition, Executor executor) {
    this.rekognition = Objects.requireNonNull(rekognition);
    this.executor = Objects.requireNonNull(executor);
  }

  /**
   * Looks at an image.
   *
   * @param leastConfidence below which moderation labels are left out, 0 to 100
   * @throws RuntimeException if any of the calls fails or its answer has not the shape it should
   */
  Sighting look(Image image, double leastConfidence) {
    var labels = aside(() -> labels(image));
    var text = aside(() -> text(image));
    try {
      return new Sighting(moderation(image, (float) leastConfidence), labels.join(), text.join());
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
    } finally {
      // Nobody waits for the others when one has failed.
      labels.cancel(true);
      text.cancel(true);
    }
  }

  private <T> CompletableFuture<T> aside(Supplier<T> call) {
    return CompletableFuture.supplyAsync(call, executor);
  }

  private DetectModerationLabelsResponse moderation(Image image, float leastConfidence) {
    return rekognition.detectModerationLabels(
        call -> call.image(image).minConfidence(leastConfidence));
  }

  private DetectLabelsResponse labels(Image image) {
    return rekognition.detectLabels(
        call -> call.image(image).maxLabels(MAX_LABELS).minConfidence(MIN_LABEL_CONFIDENCE));
  }

  private DetectTextResponse text(Image image) {
    return rekognition.detectText(call -> call.image(image));
  }
}
