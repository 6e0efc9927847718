package org.mememuseum.config;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mememuseum.notification.Announcement.Topic;

/**
 * The settings for Amazon's services. Credentials are not among them; they come from the SDK's
 * default chain: the environment, a profile, or the role of the machine.
 *
 * @param region the region of all resources, such as {@code eu-central-1}
 * @param tablePrefix the prefix of all table names; may be empty
 * @param bucket the bucket for pictures
 * @param linkLifetime how long a presigned link to a picture works
 * @param topics the ARNs of the SNS topics; empty unless announcements go to SNS
 * @param dailyExaminationCalls the maximum number of Rekognition calls per day; after that,
 *     pictures are held for a curator
 * @param dailyCallsPerMember the maximum number of them for the pictures of one member
 * @param untilNextTry how long the circuit breaker of Rekognition stays open
 */
public record AwsSettings(
    String region,
    String tablePrefix,
    String bucket,
    Duration linkLifetime,
    Map<Topic, String> topics,
    int dailyExaminationCalls,
    int dailyCallsPerMember,
    Duration untilNextTry) {
  /** The default of {@code dailyExaminationCalls}. */
  static final int DAILY_CALLS = 3_000;

  /** The default of {@code dailyCallsPerMember}. */
  static final int CALLS_PER_MEMBER = 300;

  public AwsSettings {
    topics = Map.copyOf(topics);
  }

  static AwsSettings read(SettingSource source, boolean usesSns) {
    return new AwsSettings(
        region(source),
        source.matching("museum.dynamodb.prefix", "[a-zA-Z0-9_-]{0,60}", "").orElse(""),
        source
            .matching("museum.s3.bucket", "[a-z0-9][a-z0-9-]{1,61}[a-z0-9]", "meme-museum-pictures")
            .orElseThrow(() -> new SettingException("museum.s3.bucket", "is missing.")),
        Duration.ofSeconds(source.number("museum.presigned-seconds", 3_600, 60, 604_800)),
        usesSns ? topics(source) : Map.of(),
        (int) source.number("museum.rekognition.daily-calls", DAILY_CALLS, 0, 100_000_000),
        (int)
            source.number(
                "museum.rekognition.daily-calls-per-member", CALLS_PER_MEMBER, 0, 100_000_000),
        Duration.ofSeconds(source.number("museum.rekognition.pause-seconds", 60, 1, 3_600)));
  }

  // The SDK's own variable AWS_REGION is accepted, too.
  private static String region(SettingSource source) {
    String form = "[a-z]{2}(-[a-z]+)+-[0-9]";
    return source
        .matching("museum.aws.region", form, "eu-central-1")
        .or(() -> source.matching("aws.region", form, "eu-central-1"))
        .orElseThrow(() -> new SettingException("museum.aws.region", "is missing."));
  }

  private static Map<Topic, String> topics(SettingSource source) {
    return Arrays.stream(Topic.values())
        .collect(
            Collectors.toMap(
                Function.identity(),
                topic -> topic(source, topic),
                (first, second) -> first,
                () -> new EnumMap<>(Topic.class)));
  }

  static String topicSetting(Topic topic) {
    return "museum.sns." + topic.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String topic(SettingSource source, Topic topic) {
    String name = topicSetting(topic);
    String example = "arn:aws:sns:eu-central-1:123456789012:NewMemeUpload";
    return source
        .matching(name, "arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]{1,256}", example)
        .orElseThrow(() -> new SettingException(name, "is missing."));
  }
}
