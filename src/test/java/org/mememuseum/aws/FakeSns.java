package org.mememuseum.aws;

import com.sun.net.httpserver.HttpExchange;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Amazon SNS's {@code Publish} over HTTP, as documented: it checks the signature, the form, the
 * subject, the attributes and the size. A topic exists as soon as something is published to it.
 */
public final class FakeSns extends FakeService {
  private static final int MAX_BYTES = 256 * 1024;
  private static final String ARN = "arn:aws:sns:[a-z0-9-]+:\\d{12}:[A-Za-z0-9_-]{1,256}";
  // Fewer than 100 characters of any script, without line breaks and control characters.
  private static final String SUBJECT = "[^\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}]{1,99}";

  private final Set<String> topics = ConcurrentHashMap.newKeySet();
  private final List<Published> published = new CopyOnWriteArrayList<>();

  /**
   * A published message.
   *
   * @param topic its ARN
   * @param attributes by name
   */
  public record Published(
      String topic, String subject, String message, Map<String, Attribute> attributes) {}

  /** A message attribute. */
  public record Attribute(String type, String value) {}

  private FakeSns(int port) {
    super("sns", port);
  }

  /** Starts one; port 0 takes a free one. */
  public static FakeSns start(int port) {
    var fake = new FakeSns(port);
    fake.open();
    return fake;
  }

  /** Creates a topic of this name; returns its ARN. */
  public String create(String topic) {
    topics.add(arn(topic));
    return arn(topic);
  }

  /** Returns the ARN of the topic of this name, for settings. */
  public static String arn(String topic) {
    return "arn:aws:sns:" + LocalCredentials.REGION + ":123456789012:" + topic;
  }

  /** Returns the messages published so far, in order. */
  public List<Published> published() {
    return List.copyOf(published);
  }

  @Override
  protected Answer answer(HttpExchange exchange, byte[] body) {
    String type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
    var form = form(new String(body, StandardCharsets.UTF_8));
    if (!type.startsWith("application/x-www-form-urlencoded")
        || !"2010-03-31".equals(form.get("Version"))) {
      return error(400, "MalformedQueryString", "a form of version 2010-03-31 is wanted");
    }
    return switch (form.getOrDefault("Action", "")) {
      case "Publish" -> publish(form);
      case "GetTopicAttributes" ->
          topics.contains(form.get("TopicArn"))
              ? result("GetTopicAttributes", "<Attributes/>")
              : error(404, "NotFound", "Topic does not exist");
      default -> error(400, "InvalidAction", "no such action: " + form.get("Action"));
    };
  }

  private Answer publish(Map<String, String> form) {
    String message = form.getOrDefault("Message", "");
    var attributes = attributes(form);
    var problem = problem(form, message, attributes);
    if (problem.isPresent()) {
      return error(400, "InvalidParameter", "Invalid parameter: " + problem.get());
    }
    published.add(new Published(form.get("TopicArn"), form.get("Subject"), message, attributes));
    return result("Publish", "<MessageId>" + UUID.randomUUID() + "</MessageId>");
  }

  private static Optional<String> problem(
      Map<String, String> form, String message, Map<String, Attribute> attributes) {
    if (!form.getOrDefault("TopicArn", "").matches(ARN)) {
      return Optional.of("TopicArn");
    }
    if (form.containsKey("Subject") && !form.get("Subject").matches(SUBJECT)) {
      return Optional.of("Subject");
    }
    if (message.isEmpty() || message.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
      return Optional.of("Message");
    }
    return attributes.entrySet().stream()
        .filter(entry -> !isSound(entry.getKey(), entry.getValue()))
        .map(entry -> "MessageAttributes." + entry.getKey())
        .findFirst();
  }

  private static boolean isSound(String name, Attribute attribute) {
    return name.matches("[A-Za-z0-9_.-]{1,256}")
        && !attribute.value().isEmpty()
        && (attribute.type().equals("String")
            || attribute.type().equals("Number") && attribute.value().matches("-?\\d+(\\.\\d+)?"));
  }

  private static Map<String, Attribute> attributes(Map<String, String> form) {
    Map<String, Attribute> attributes = new LinkedHashMap<>();
    for (int i = 1; form.containsKey("MessageAttributes.entry." + i + ".Name"); i++) {
      String entry = "MessageAttributes.entry." + i;
      attributes.put(
          form.get(entry + ".Name"),
          new Attribute(
              form.getOrDefault(entry + ".Value.DataType", ""),
              form.getOrDefault(entry + ".Value.StringValue", "")));
    }
    return attributes;
  }

  private static Map<String, String> form(String body) {
    Map<String, String> form = new LinkedHashMap<>();
    for (String pair : body.split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        form.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
      }
    }
    return form;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static Answer result(String action, String content) {
    return xml(
        200,
        ("<%1$sResponse xmlns=\"http://sns.amazonaws.com/doc/2010-03-31/\"><%1$sResult>%2$s"
                + "</%1$sResult><ResponseMetadata><RequestId>%3$s</RequestId></ResponseMetadata>"
                + "</%1$sResponse>")
            .formatted(action, content, UUID.randomUUID()));
  }

  @Override
  protected Answer error(int status, String code, String message) {
    String named = code.equals("ThrottlingException") ? "Throttling" : code;
    return xml(
        status,
        ("<ErrorResponse xmlns=\"http://sns.amazonaws.com/doc/2010-03-31/\"><Error><Type>%s</Type>"
                + "<Code>%s</Code><Message>%s</Message></Error><RequestId>%s</RequestId>"
                + "</ErrorResponse>")
            .formatted(status < 500 ? "Sender" : "Receiver", named, message, UUID.randomUUID()));
  }

  @Override
  protected Answer empty() {
    return xml(200, "<PublishResponse/>");
  }

  private static Answer xml(int status, String body) {
    return new Answer(status, "text/xml", body);
  }
}
