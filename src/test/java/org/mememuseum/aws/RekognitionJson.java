package org.mememuseum.aws;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes responses in the format of Rekognition's documentation. */
final class RekognitionJson {
  private static final String MODEL = "7.0";
  private static final int MAX_WORDS = 100;

  private RekognitionJson() {}

  static String moderation(Seen seen, Asked question) {
    double threshold = question.minConfidence() < 0 ? 50 : question.minConfidence();
    return "{\"ContentTypes\":[],\"ModerationLabels\":%s,\"ModerationModelVersion\":%s}"
        .formatted(
            list(
                seen.moderated().stream()
                    .filter(label -> label.confidence() >= threshold)
                    .map(
                        label ->
                            "{\"Confidence\":%s,\"Name\":%s,\"ParentName\":%s,\"TaxonomyLevel\":%d}"
                                .formatted(
                                    label.confidence(),
                                    quoted(label.name()),
                                    quoted(label.parent()),
                                    label.level()))),
            quoted(MODEL));
  }

  static String labels(Seen seen, Asked question) {
    double threshold = question.minConfidence() < 0 ? 55 : question.minConfidence();
    return "{\"LabelModelVersion\":\"3.0\",\"Labels\":%s,\"OrientationCorrection\":\"ROTATE_0\"}"
        .formatted(
            list(
                seen.things().stream()
                    .filter(label -> label.confidence() >= threshold)
                    .map(RekognitionJson::label)));
  }

  private static String label(Seen.Thing label) {
    return ("{\"Aliases\":[],\"Categories\":[{\"Name\":\"Everyday Objects\"}],\"Confidence\":%s,"
            + "\"Instances\":[{\"BoundingBox\":%s,\"Confidence\":%s}],\"Name\":%s,\"Parents\":%s}")
        .formatted(
            label.confidence(),
            box(0),
            label.confidence(),
            quoted(label.name()),
            list(label.parents().stream().map(parent -> "{\"Name\":" + quoted(parent) + "}")));
  }

  static String text(Seen seen) {
    List<String> detections = new ArrayList<>();
    int words = 0;
    for (int line = 0; line < seen.lines().size(); line++) {
      detections.add(detection(line, seen.lines().get(line), "LINE", ""));
      for (String word : seen.lines().get(line).split(" ")) {
        if (words++ < MAX_WORDS) {
          int id = seen.lines().size() + words - 1;
          detections.add(detection(id, word, "WORD", "\"ParentId\":" + line + ","));
        }
      }
    }
    return "{\"TextDetections\":%s,\"TextModelVersion\":\"3.0\"}"
        .formatted(list(detections.stream()));
  }

  private static String detection(int id, String text, String type, String parent) {
    return ("{\"Confidence\":99.1,\"DetectedText\":%s,\"Geometry\":{\"BoundingBox\":%s,\"Polygon\":"
            + "[{\"X\":0.1,\"Y\":0.2},{\"X\":0.9,\"Y\":0.2},{\"X\":0.9,\"Y\":0.3},"
            + "{\"X\":0.1,\"Y\":0.3}]},\"Id\":%d,%s\"Type\":\"%s\"}")
        .formatted(quoted(text), box(id), id, parent, type);
  }

  private static String box(int id) {
    double top = id % 10 / 10.0;
    return "{\"Height\":0.1,\"Left\":0.1,\"Top\":" + top + ",\"Width\":0.8}";
  }

  private static String list(Stream<String> items) {
    return items.collect(Collectors.joining(",", "[", "]"));
  }

  static String quoted(String text) {
    return text.chars()
        .mapToObj(
            character ->
                character == '"' || character == '\\' || character < ' '
                    ? String.format(Locale.ROOT, "\\u%04x", character)
                    : String.valueOf((char) character))
        .collect(Collectors.joining("", "\"", "\""));
  }
}
