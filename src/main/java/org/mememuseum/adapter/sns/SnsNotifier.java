package org.mememuseum.adapter.sns;

import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mememuseum.notification.Announcement;
import org.mememuseum.notification.Announcement.Topic;
import org.mememuseum.notification.Notifier;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.MessageAttributeValue;

/**
 * Publishes each announcement to the SNS topic of its kind. Numeric attributes are sent with the
 * type {@code Number}, so that subscriptions can filter by range.
 */
public final class SnsNotifier implements Notifier {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,5})?");

  private final SnsClient sns;
  private final Map<Topic, String> topics;
  private volatile boolean failing;

  /**
   * @param topics the ARN of each topic
   * @throws IllegalArgumentException if one is missing
   */
  public SnsNotifier(SnsClient sns, Map<Topic, String> topics) {
    this.sns = Objects.requireNonNull(sns);
    this.topics = Map.copyOf(topics);
    if (!this.topics.keySet().equals(EnumSet.allOf(Topic.class))) {
      throw new IllegalArgumentException("not every topic has an ARN: " + topics.keySet());
    }
  }

  @Override
  public void announce(Announcement announcement) {
    try {
      publish(announcement);
      failing = false;
    } catch (RuntimeException failed) {
      failing = true;
      throw failed;
    }
  }

  @Override
  public void check() {
    if (failing) {
      throw new IllegalStateException("the last announcement could not be passed on");
    }
  }

  private void publish(Announcement announcement) {
    var receipt =
        sns.publish(
            publish ->
                publish
                    .topicArn(topics.get(announcement.topic()))
                    .subject(announcement.subject())
                    .message(announcement.body())
                    .messageAttributes(attributes(announcement)));
    if (receipt.messageId() == null) {
      throw new IllegalStateException("SNS's answer has no message id.");
    }
  }

  // SNS rejects an attribute without a value.
  private static Map<String, MessageAttributeValue> attributes(Announcement announcement) {
    return announcement.attributes().entrySet().stream()
        .filter(entry -> !entry.getValue().isBlank())
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> attribute(entry.getValue())));
  }

  private static MessageAttributeValue attribute(String value) {
    String type = NUMBER.matcher(value).matches() ? "Number" : "String";
    return MessageAttributeValue.builder().dataType(type).stringValue(value).build();
  }
}
