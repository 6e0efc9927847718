package org.mememuseum.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mememuseum.notification.Announcement.Topic;

class AwsSettingsTest {
  private static final String TOPIC = "arn:aws:sns:eu-central-1:123456789012:";

  private final Map<String, String> properties =
      new HashMap<>(
          Map.of(
              "museum.secret", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
              "museum.base-url", "https://museum.example.org",
              "museum.backend", "aws",
              "museum.aws.region", "eu-central-1",
              "museum.s3.bucket", "pictures",
              "museum.sns.new-meme-upload", TOPIC + "NewMemeUpload",
              "museum.sns.trending-alert", TOPIC + "TrendingAlert",
              "museum.sns.content-moderation", TOPIC + "ContentModeration"));

  @Test
  void allIsKeptAndAskedAtAmazonsUnlessSaidOtherwise() {
    var settings = read();

    assertThat(settings.adapters().store()).isEqualTo(AdapterSettings.Store.DYNAMODB);
    assertThat(settings.adapters().notifying()).isEqualTo(AdapterSettings.Notifying.SNS);
    assertThat(settings.adapters().pictures()).isEmpty();
    var aws = settings.adapters().aws().orElseThrow();
    assertThat(aws.tablePrefix()).isEmpty();
    assertThat(aws.linkLifetime()).isEqualTo(Duration.ofHours(1));
    assertThat(aws.topics()).containsEntry(Topic.TRENDING_ALERT, TOPIC + "TrendingAlert");
  }

  @Test
  void recordsCanStayInPostgresql() {
    properties.put("museum.store", "postgresql");

    assertThat(read().adapters().store()).isEqualTo(AdapterSettings.Store.POSTGRESQL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"log", "off"})
  void whoDoesNotAnnounceNeedsNoTopics(String notifier) {
    properties.put("museum.notify", notifier);
    properties.keySet().removeIf(name -> name.startsWith("museum.sns."));

    assertThat(read().adapters().aws().orElseThrow().topics()).isEmpty();
  }

  @Test
  void theRegionOfTheSdkIsAsGoodAsOurs() {
    properties.remove("museum.aws.region");
    properties.put("aws.region", "us-east-1");

    assertThat(read().adapters().aws().orElseThrow().region()).isEqualTo("us-east-1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"museum.aws.region", "museum.s3.bucket", "museum.sns.trending-alert"})
  void whatIsMissingIsNamed(String name) {
    properties.remove(name);

    assertRefused(name, "is missing");
  }

  @ParameterizedTest
  @CsvSource({
    "museum.backend, asw",
    "museum.store, dynamo",
    "museum.notify, mail",
    "museum.aws.region, frankfurt",
    "museum.s3.bucket, My.Bucket",
    "museum.dynamodb.prefix, a b",
    "museum.sns.new-meme-upload, NewMemeUpload",
    "museum.presigned-seconds, 10",
    "museum.rekognition.daily-calls, many",
    "museum.trending.likes, '10,'",
    "museum.policy, /there/is/no/such.file"
  })
  void whatIsWrongIsNamed(String name, String value) {
    properties.put(name, value);

    assertRefused(name, "");
  }

  @Test
  void aWrongLineOfThePolicyIsNamed() {
    properties.put("museum.policy", Path.of("pom.xml").toAbsolutePath().toString());

    assertRefused("museum.policy", "line 1");
  }

  @ParameterizedTest
  @CsvSource({"museum.store, dynamodb", "museum.notify, sns"})
  void withoutAmazonNothingOfItCanBeChosen(String name, String value) {
    properties.put("museum.backend", "local");
    properties.put("museum.pictures", "/srv/pictures");
    properties.put(name, value);

    assertRefused(name, "only if museum.backend is aws");
  }

  private Settings read() {
    return Settings.read(name -> Optional.ofNullable(properties.get(name)));
  }

  private void assertRefused(String name, String problem) {
    assertThatThrownBy(this::read)
        .isInstanceOf(SettingException.class)
        .hasMessageStartingWith("Setting " + name)
        .hasMessageContaining(problem);
  }
}
