package org.mememuseum.adapter.rekognition;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mememuseum.moderation.EvidenceReader;
import org.mememuseum.moderation.ModerationLabel;

/** Reads the moderation labels in what {@link Evidence} wrote. */
public final class RekognitionEvidence implements EvidenceReader {
  @Override
  public Optional<Collection<ModerationLabel>> labels(String evidence) {
    try (var reader = Json.createReader(new StringReader(evidence))) {
      return Optional.ofNullable(reader.readObject().getJsonArray("Frames"))
          .map(frames -> frames.getValuesAs(JsonObject.class))
          .map(frames -> RekognitionModerator.mostConfident(labels(frames)));
    } catch (JsonException | ClassCastException | IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  private static Stream<ModerationLabel> labels(List<JsonObject> frames) {
    return frames.stream()
        .flatMap(
            frame -> Optional.ofNullable(frame.getJsonObject("DetectModerationLabels")).stream())
        .flatMap(answer -> Optional.ofNullable(answer.getJsonArray("ModerationLabels")).stream())
        .flatMap(labels -> labels.getValuesAs(JsonObject.class).stream())
        .map(RekognitionEvidence::label);
  }

  private static ModerationLabel label(JsonObject label) {
    return new ModerationLabel(
        label.getString("Name", ""),
        label.getString("ParentName", ""),
        Optional.ofNullable(label.getJsonNumber("Confidence"))
            .map(JsonNumber::doubleValue)
            .orElse(Double.NaN));
  }
}
