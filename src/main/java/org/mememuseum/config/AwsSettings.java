package org.mememuseum.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mememuseum.moderation.Policy;
import org.mememuseum.notification.Announcement.Topic;

/**
 * What the museum has to know to work with Amazon's services. Who it is to them comes from the
 * SDK's own chain: the environment, a profile, or the role of the machine.
 *
 * @param region where all of it is, such as {@code eu-central-1}
 * @param tablePrefix stands before the name of each table; may be empty
 * @param bucket holds the pictures
 * @param linkLifetime how long a link to a picture works
 * @param topics the full names (ARNs) of the topics that operators subscribe to; empty unless
 *     announcements go there
 * @param dailyExaminationCalls so many calls a day may examine pictures, beyond them a curator does
 * @param dailyCallsPerMember so many of them for the pictures of one member
 * @param untilNextTry how long a service that examines and fails is left alone
 * @param policy the rules by which examinations are judged
 */
public record AwsSettings(
    String region,
    String tablePrefix,
    String bucket,
    Duration linkLifetime,
    Map<Topic, String> topics,
    int dailyExaminationCalls,
    int dailyCallsPerMember,
    Duration untilNextTry,
    Policy policy) {
  /** How many calls of a service that examines may be made each day, unless a setting says it. */
  static final int DAILY_CALLS = 3_000;

  /** How many of them for one member's pictures. */
  static final int CALLS_PER_MEMBER = 300;

  public AwsSettings {
    topics = Map.copyOf(topics);
  }

  static AwsSettings read(SettingSource source, boolean announcing) {
    return new AwsSettings(
        region(source),
        source.matching("museum.dynamodb.prefix", "[a-zA-Z0-9_-]{0,60}", "").orElse(""),
        source
            .matching("museum.s3.bucket", "[a-z0-9][a-z0-9-]{1,61}[a-z0-9]", "meme-museum-pictures")
            .orElseThrow(() -> new SettingException("museum.s3.bucket", "is missing.")),
        Duration.ofSeconds(source.number("museum.presigned-seconds", 3_600, 60, 604_800)),
        announcing ? topics(source) : Map.of(),
        (int) source.number("museum.rekognition.daily-calls", DAILY_CALLS, 0, 100_000_000),
        (int)
            source.number(
                "museum.rekognition.daily-calls-per-member", CALLS_PER_MEMBER, 0, 100_000_000),
        Duration.ofSeconds(source.number("museum.rekognition.pause-seconds", 60, 1, 3_600)),
        HousePolicy.read(source.find("museum.policy").map(Path::of)));
  }

  // The SDK's own variable is as good as ours.
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
                (one, other) -> one,
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
