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

/** Rekognition's answers as one JSON text, with the names the service gives its fields. */
final class Evidence {
  // Stores keep 200 KB; five frames full of words may come to more.
  private static final int MAX_BYTES = 200_000;
  private static final Set<String> OUTLINES = Set.of("Polygon");
  private static final Set<String> PLACES = Set.of("Polygon", "Geometry", "Instances");
  private static final Set<String> WORDS =
      Set.of("Polygon", "Geometry", "Instances", "TextDetections");

  private final Set<String> leftOut;

  private Evidence(Set<String> leftOut) {
    this.leftOut = leftOut;
  }

  /**
   * Returns the answers about all frames: all of them if they fit into 200 KB, else without the
   * outlines of texts, without any places, or without the texts.
   */
  static String of(List<Sighting> sightings) {
    return Stream.of(Set.<String>of(), OUTLINES, PLACES, WORDS)
        .map(leftOut -> new Evidence(leftOut).frames(sightings))
        .filter(json -> json.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= MAX_BYTES)
        .findFirst()
        .orElse("");
  }

  private String frames(List<Sighting> sightings) {
    return sightings.stream()
        .map(
            one ->
                "{\"DetectModerationLabels\":%s,\"DetectLabels\":%s,\"DetectText\":%s}"
                    .formatted(value(one.moderation()), value(one.labels()), value(one.text())))
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
        .filter(field -> !leftOut.contains(field.locationName()))
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
      char one = text.charAt(i);
      if (one == '"' || one == '\\') {
        json.append('\\').append(one);
      } else if (one < ' ') {
        json.append(String.format("\\u%04x", (int) one));
      } else {
        json.append(one);
      }
    }
    return json.append('"').toString();
  }
}
