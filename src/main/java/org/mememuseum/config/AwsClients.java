package org.mememuseum.config;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.mememuseum.adapter.dynamodb.engine.DynamoClients;
import org.mememuseum.adapter.s3.S3Connection;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/**
 * Opens the connections to Amazon's services that the chosen adapters ask for, and no other, and
 * closes them with the museum. Addresses other than Amazon's own come from the SDK's variables,
 * such as {@code AWS_ENDPOINT_URL_S3}.
 */
@ApplicationScoped
public class AwsClients {
  private static final Duration CONNECTING = Duration.ofSeconds(2);
  private static final Duration EXAMINING = Duration.ofSeconds(10);
  private static final Duration TELLING = Duration.ofSeconds(5);

  private AwsSettings settings;
  private AwsCredentialsProvider credentials;
  private final Map<Class<?>, SdkAutoCloseable> open = new HashMap<>();

  protected AwsClients() {}

  @Inject
  public AwsClients(Settings settings) {
    this.settings = settings.aws().orElseThrow();
    var chain = DefaultCredentialsProvider.builder().build();
    this.credentials = chain;
    open.put(DefaultCredentialsProvider.class, chain);
  }

  AwsCredentialsProvider credentials() {
    return credentials;
  }

  S3Client s3() {
    return kept(S3Client.class, () -> S3Connection.open(this::place));
  }

  DynamoDbClient dynamoDb() {
    return kept(
        DynamoDbClient.class,
        () -> {
          var builder = DynamoClients.builder();
          place(builder);
          return builder.build();
        });
  }

  RekognitionClient rekognition() {
    return kept(
        RekognitionClient.class,
        () -> connect(RekognitionClient.builder(), EXAMINING, EXAMINING.multipliedBy(2)));
  }

  SnsClient sns() {
    return kept(
        SnsClient.class, () -> connect(SnsClient.builder(), TELLING, TELLING.multipliedBy(2)));
  }

  private <C, B extends AwsSyncClientBuilder<B, C> & AwsClientBuilder<B, C>> C connect(
      B builder, Duration attempt, Duration allAttempts) {
    place(builder);
    return builder
        .httpClientBuilder(
            UrlConnectionHttpClient.builder().connectionTimeout(CONNECTING).socketTimeout(attempt))
        .overrideConfiguration(
            all -> all.apiCallAttemptTimeout(attempt).apiCallTimeout(allAttempts))
        .build();
  }

  private void place(AwsClientBuilder<?, ?> builder) {
    builder.region(Region.of(settings.region())).credentialsProvider(credentials);
  }

  private synchronized <T extends SdkAutoCloseable> T kept(Class<T> type, Supplier<T> opening) {
    return type.cast(open.computeIfAbsent(type, any -> opening.get()));
  }

  @PreDestroy
  synchronized void close() {
    open.values().forEach(SdkAutoCloseable::close);
  }
}
