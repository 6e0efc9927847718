package org.mememuseum.adapter.sns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mememuseum.aws.FakeService.Trouble;
import org.mememuseum.aws.FakeSns;
import org.mememuseum.aws.LocalCredentials;
import org.mememuseum.notification.Announcement;
import org.mememuseum.notification.Announcement.Topic;
import org.mememuseum.notification.Notifier;
import org.mememuseum.notification.NotifierContract;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.SnsException;

class SnsNotifierIT implements NotifierContract {
  private static final Announcement ONE =
      new Announcement(
          Topic.CONTENT_MODERATION,
          "Meme held: Größe",
          "It waits.",
          Map.of("event", "meme-held", "label", "Blood & Gore", "confidence", "97.3", "none", ""));

  private FakeSns sns;
  private SnsClient client;

  @BeforeEach
  void open() {
    sns = FakeSns.start(0);
    client = client(LocalCredentials.provider(), Duration.ofSeconds(10));
  }

  @AfterEach
  void close() {
    client.close();
    sns.close();
  }

  private SnsClient client(AwsCredentialsProvider credentials, Duration patience) {
    return SnsClient.builder()
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .endpointOverride(sns.endpoint())
        .region(LocalCredentials.REGION)
        .credentialsProvider(credentials)
        .overrideConfiguration(all -> all.apiCallTimeout(patience))
        .build();
  }

  @Override
  public Notifier notifier() {
    return notifier(client);
  }

  private static Notifier notifier(SnsClient client) {
    return new SnsNotifier(
        client,
        Map.of(
            Topic.NEW_MEME_UPLOAD, FakeSns.arn("NewMemeUpload"),
            Topic.TRENDING_ALERT, FakeSns.arn("TrendingAlert"),
            Topic.CONTENT_MODERATION, FakeSns.arn("ContentModeration")));
  }

  @Override
  public List<String> arrived() {
    return sns.published().stream()
        .map(message -> message.topic() + " | " + message.subject() + " | " + message.message())
        .toList();
  }

  @Test
  void itGoesToItsTopicWithAttributesToFilterBy() {
    notifier().announce(ONE);

    assertThat(sns.published())
        .containsExactly(
            new FakeSns.Published(
                FakeSns.arn("ContentModeration"),
                "Meme held: Größe",
                "It waits.",
                Map.of(
                    "event", new FakeSns.Attribute("String", "meme-held"),
                    "label", new FakeSns.Attribute("String", "Blood & Gore"),
                    "confidence", new FakeSns.Attribute("Number", "97.3"))));
  }

  @ParameterizedTest
  @EnumSource(
      value = Trouble.class,
      names = {"THROTTLING", "FAILING", "GARBLING"})
  void whatCouldNotBePublishedIsAnError(Trouble trouble) {
    sns.troubled(trouble);

    assertThatThrownBy(() -> notifier().announce(ONE)).isInstanceOf(RuntimeException.class);
    assertThat(sns.published()).isEmpty();

    sns.recover();
    notifier().announce(ONE);
    assertThat(sns.published()).hasSize(1);
  }

  @Test
  void anAnswerWithoutAMessageIdIsAnError() {
    sns.troubled(Trouble.EMPTY);

    assertThatThrownBy(() -> notifier().announce(ONE)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aServiceThatDoesNotAnswerIsNotWaitedFor() {
    sns.sleeping(Duration.ofSeconds(60));
    long start = System.nanoTime();

    try (var impatient = client(LocalCredentials.provider(), Duration.ofSeconds(1))) {
      assertThatThrownBy(() -> notifier(impatient).announce(ONE))
          .isInstanceOf(RuntimeException.class);
    }
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
  }

  @Test
  void aWrongSecretIsRefused() {
    var wrong =
        StaticCredentialsProvider.create(
            AwsBasicCredentials.create(LocalCredentials.ACCESS_KEY, "another secret"));
    try (var stranger = client(wrong, Duration.ofSeconds(10))) {
      assertThatThrownBy(() -> notifier(stranger).announce(ONE))
          .isInstanceOf(SnsException.class)
          .hasMessageContaining("signature does not match");
    }
  }

  @Test
  void everyTopicMustBeKnown() {
    assertThatThrownBy(
            () -> new SnsNotifier(client, Map.of(Topic.TRENDING_ALERT, FakeSns.arn("One"))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
