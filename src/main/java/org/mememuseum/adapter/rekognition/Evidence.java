package org.mememuseum.adapter.rekognition;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.util.SdkAutoConstructList;

/** Writes Rekognition's responses as one JSON text, with the service's own field names. */
final class Evidence {
  // Stores accept 200 KB; the responses about five frames full of text may be larger.
  private static final int MAX_BYTES = 200_000;
  private static final Set<String> OUTLINES = Set.of("Polygon");
  private static final Set<String> PLACES = Set.of("Polygon", "Geometry", "Instances");
  private static final Set<String> WORDS =
      Set.of("Polygon", "Geometry", "Instances", "TextDetections");

  private final Set<String> omitted;

  private Evidence(Set<String> omitted) {
    this.omitted = omitted;
  }

  /**
   * Returns the responses about all frames. If they exceed 200 KB, leaves out the outlines of
   * texts, then all positions, then the texts.
   */
  static String of(List<Sighting> sightings) {
    return Stream.of(Set.<String>of(), OUTLINES, PLACES, WORDS)
        .map(omitted -> new Evidence(omitted).frames(sightings))
        .filter(json -> json.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES)
        .findFirst()
        .orElse("");
  }

  private String frames(List<Sighting> sightings) {
    var frames = Json.createArrayBuilder();
    for (var sighting : sightings) {
      frames.add(
          Json.createObjectBuilder()
              .add("DetectModerationLabels", object(sighting.moderation()))
              .add("DetectLabels", object(sighting.labels()))
              .add("DetectText", object(sighting.text())));
    }
    return Json.createObjectBuilder().add("Frames", frames).build().toString();
  }

  private JsonObject object(SdkPojo pojo) {
    var object = Json.createObjectBuilder();
    for (SdkField<?> field : pojo.sdkFields()) {
      Object value = field.getValueOrDefault(pojo);
      boolean absent = value == null || value instanceof SdkAutoConstructList<?>;
      if (!absent && !omitted.contains(field.locationName())) {
        object.add(field.locationName(), value(value));
      }
    }
    return object.build();
  }

  private JsonValue value(Object value) {
    if (value instanceof SdkPojo pojo) {
      return object(pojo);
    }
    if (value instanceof Collection<?> list) {
      var array = Json.createArrayBuilder();
      list.forEach(element -> array.add(value(element)));
      return array.build();
    }
    if (value instanceof Boolean flag) {
      return flag ? JsonValue.TRUE : JsonValue.FALSE;
    }
    return value instanceof Number
        ? Json.createValue(new BigDecimal(value.toString()))
        : Json.createValue(value.toString());
  }
}
