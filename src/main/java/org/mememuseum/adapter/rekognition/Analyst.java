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

/** Analyses one image with three concurrent calls to Rekognition. */
public final class Analyst {
  /** The number of calls for one image. */
  static final int CALLS = 3;

  /** The minimum confidence of a label that describes the picture's content. */
  static final float MIN_LABEL_CONFIDENCE = 70;

  private static final int MAX_LABELS = 50;

  private final RekognitionClient rekognition;
  private final Executor executor;

  /**
   * @param executor runs two of the calls; the third runs in the caller's thread
   */
  public Analyst(RekognitionClient rekognition, Executor executor) {
    this.rekognition = Objects.requireNonNull(rekognition);
    this.executor = Objects.requireNonNull(executor);
  }

  /**
   * Analyses an image.
   *
   * @param minConfidence the minimum confidence of moderation labels, 0 to 100
   * @throws RuntimeException if a call fails or its response is malformed
   */
  Sighting look(Image image, double minConfidence) {
    var labels = async(() -> labels(image));
    var text = async(() -> text(image));
    try {
      return new Sighting(moderation(image, (float) minConfidence), labels.join(), text.join());
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
    } finally {
      // Do not wait for the other calls after one has failed.
      labels.cancel(true);
      text.cancel(true);
    }
  }

  private <T> CompletableFuture<T> async(Supplier<T> call) {
    return CompletableFuture.supplyAsync(call, executor);
  }

  private DetectModerationLabelsResponse moderation(Image image, float minConfidence) {
    return rekognition.detectModerationLabels(
        call -> call.image(image).minConfidence(minConfidence));
  }

  private DetectLabelsResponse labels(Image image) {
    return rekognition.detectLabels(
        call -> call.image(image).maxLabels(MAX_LABELS).minConfidence(MIN_LABEL_CONFIDENCE));
  }

  private DetectTextResponse text(Image image) {
    return rekognition.detectText(call -> call.image(image));
  }
}
