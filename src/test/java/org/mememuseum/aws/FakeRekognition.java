package org.mememuseum.aws;

import com.sun.net.httpserver.HttpExchange;
import java.awt.image.BufferedImage;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.mememuseum.aws.PictureLimits.RefusedException;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/**
 * Amazon Rekognition's {@code DetectModerationLabels}, {@code DetectLabels} and {@code DetectText}
 * over HTTP, as documented: it checks the signature, the target, the body and its limits. By
 * default it finds nothing to object to, one label named after the picture's colour, and no text.
 */
public final class FakeRekognition extends FakeService {
  private static final String TARGET = "RekognitionService.";

  private final List<Asked> requests = new CopyOnWriteArrayList<>();
  private volatile BiFunction<String, String, Optional<byte[]>> buckets =
      (bucket, key) -> Optional.empty();
  private volatile boolean readsBuckets;
  private volatile Function<Asked, Seen> eyes = FakeRekognition::colourOnly;

  private FakeRekognition(int port) {
    super("rekognition", port);
  }

  /** Starts one; port 0 takes a free one. */
  public static FakeRekognition start(int port) {
    var fake = new FakeRekognition(port);
    fake.open();
    return fake;
  }

  /** Returns to the default: one label named after the picture's colour. */
  public void answerByColour() {
    eyes = FakeRekognition::colourOnly;
  }

  /** Returns the same result for every picture from now on. */
  public void answerWith(Seen seen) {
    eyes = question -> seen;
  }

  /** Returns what the rule says for each call; a rule may depend on key, colour or image. */
  public void answerBy(Function<Asked, Seen> rule) {
    eyes = rule;
  }

  /**
   * Reads pictures from buckets, by bucket and key; a missing one is an error. Without this it
   * assumes that every picture exists, and sees none.
   */
  public void readFrom(BiFunction<String, String, Optional<byte[]>> contents) {
    buckets = contents;
    readsBuckets = true;
  }

  /** Returns all valid requests, in order. */
  public List<Asked> asked() {
    return List.copyOf(requests);
  }

  @Override
  protected Answer answer(HttpExchange exchange, byte[] body) {
    String target = String.valueOf(exchange.getRequestHeaders().getFirst("X-Amz-Target"));
    String type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
    if (!exchange.getRequestMethod().equals("POST") || !type.equals("application/x-amz-json-1.1")) {
      return error(400, "SerializationException", "POST JSON 1.1, not " + type);
    }
    if (!target.startsWith(TARGET)) {
      return error(400, "UnknownOperationException", target);
    }
    try {
      var request = JsonNode.parser().parse(body);
      return answer(target.substring(TARGET.length()), request);
    } catch (RefusedException refused) {
      return error(400, refused.code(), refused.getMessage());
    }
  }

  private Answer answer(String operation, JsonNode request) {
    var question = question(operation, request);
    var seen = eyes.apply(question);
    String json =
        switch (operation) {
          case "DetectModerationLabels" -> RekognitionJson.moderation(seen, question);
          case "DetectLabels" -> RekognitionJson.labels(seen, question);
          case "DetectText" -> RekognitionJson.text(seen);
          default -> throw new RefusedException("UnknownOperationException", operation);
        };
    requests.add(question);
    return json(200, json);
  }

  private Asked question(String operation, JsonNode request) {
    double minConfidence = number(request, "MinConfidence", 0, 100);
    number(request, "MaxLabels", 0, 1000);
    var image = request.field("Image").orElseThrow(FakeRekognition::badParameter);
    var bytes = image.field("Bytes").map(node -> Base64.getDecoder().decode(node.text()));
    var object = image.field("S3Object");
    if (bytes.isPresent() == object.isPresent()) {
      throw badParameter();
    }
    if (bytes.isPresent()) {
      var decoded = PictureLimits.decode(bytes.get(), PictureLimits.INLINE);
      return new Asked(operation, Optional.empty(), Optional.of(decoded), minConfidence);
    }
    String bucket = text(object.get(), "Bucket", "[0-9A-Za-z.\\-_]{3,255}");
    String key = text(object.get(), "Name", ".{1,1024}");
    return new Asked(operation, Optional.of(key), inBucket(bucket, key), minConfidence);
  }

  private Optional<BufferedImage> inBucket(String bucket, String key) {
    var file = buckets.apply(bucket, key);
    if (readsBuckets && file.isEmpty()) {
      throw new RefusedException(
          "InvalidS3ObjectException", "Unable to get object metadata from S3: " + key);
    }
    return file.map(bytes -> PictureLimits.decode(bytes, PictureLimits.IN_BUCKET));
  }

  private static double number(JsonNode request, String name, double minimum, double limit) {
    return request
        .field(name)
        .map(
            node -> {
              double value = Double.parseDouble(node.asNumber());
              if (value < minimum || value > limit) {
                throw badParameter();
              }
              return value;
            })
        .orElse(-1.0);
  }

  private static String text(JsonNode object, String name, String pattern) {
    return object
        .field(name)
        .map(JsonNode::text)
        .filter(text -> text.matches(pattern))
        .orElseThrow(FakeRekognition::badParameter);
  }

  private static RefusedException badParameter() {
    return new RefusedException("InvalidParameterException", "Request has invalid parameters");
  }

  private static Seen colourOnly(Asked question) {
    String colour =
        question
            .colour()
            .map(
                average ->
                    average.getRed() > average.getGreen() && average.getRed() > average.getBlue()
                        ? "Red"
                        : average.getGreen() > average.getBlue() ? "Green" : "Blue")
            .orElse("Colour");
    return Seen.nothing().thing(colour, 98.7654, "Colour");
  }

  @Override
  protected Answer error(int status, String code, String message) {
    return json(
        status,
        "{\"__type\":%s,\"message\":%s}"
            .formatted(RekognitionJson.quoted(code), RekognitionJson.quoted(message)));
  }

  @Override
  protected Answer empty() {
    return json(200, "{}");
  }

  private static Answer json(int status, String body) {
    return new Answer(status, "application/x-amz-json-1.1", body);
  }
}
