package org.mememuseum.adapter.rekognition;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
        .filter(json -> json.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= MAX_BYTES)
        .findFirst()
        .orElse("");
  }

  private String frames(List<Sighting> sightings) {
    return sightings.stream()
        .map(
            sighting ->
                "{\"DetectModerationLabels\":%s,\"DetectLabels\":%s,\"DetectText\":%s}"
                    .formatted(
                        value(sighting.moderation()),
                        value(sighting.labels()),
                        value(sighting.text())))
        .collect(Collectors.joining(",", "{\"Frames\":[", "]}"));
  }

  private String value(Object value) {
    if (value instanceof SdkPojo pojo) {
      return object(pojo);
    }
    if (value instanceof Collection<?> list) {
      return list.stream().map(this::value).collect(Collectors.joining(",", "[", "]"));
    }
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> quoted(entry.getKey().toString()) + ":" + value(entry.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    return value instanceof Number || value instanceof Boolean
        ? value.toString()
        : quoted(value.toString());
  }

  private String object(SdkPojo pojo) {
    return pojo.sdkFields().stream()
        .filter(field -> !omitted.contains(field.locationName()))
        .flatMap(field -> member(field, pojo))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private Stream<String> member(SdkField<?> field, SdkPojo pojo) {
    Object value = field.getValueOrDefault(pojo);
    return value == null || value instanceof SdkAutoConstructList<?>
        ? Stream.empty()
        : Stream.of(quoted(field.locationName()) + ":" + value(value));
  }

  private static String quoted(String text) {
    var json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character == '"' || character == '\\') {
        json.append('\\').append(character);
      } else if (character < ' ') {
        json.append(String.format("\\u%04x", (int) character));
      } else {
        json.append(character);
      }
    }
    return json.append('"').toString();
  }
}
