package org.mememuseum.config;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.mememuseum.adapter.dynamodb.DynamoClients;
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

  private final AwsSettings settings;
  private final Deque<SdkAutoCloseable> open = new ArrayDeque<>();
  private final AwsCredentialsProvider credentials;

  protected AwsClients() {
    this.settings = null;
    this.credentials = null;
  }

  @Inject
  public AwsClients(Settings settings) {
    this.settings = settings.aws().orElseThrow();
    this.credentials = kept(DefaultCredentialsProvider.builder().build());
  }

  AwsCredentialsProvider credentials() {
    return credentials;
  }

  S3Client s3() {
    return kept(S3Connection.open(this::place));
  }

  DynamoDbClient dynamoDb() {
    var builder = DynamoClients.builder();
    place(builder);
    return kept(builder.build());
  }

  RekognitionClient rekognition() {
    return connect(RekognitionClient.builder(), Duration.ofSeconds(10), Duration.ofSeconds(20));
  }

  SnsClient sns() {
    return connect(SnsClient.builder(), Duration.ofSeconds(5), Duration.ofSeconds(10));
  }

  private <
          C extends SdkAutoCloseable, B extends AwsSyncClientBuilder<B, C> & AwsClientBuilder<B, C>>
      C connect(B builder, Duration attempt, Duration allAttempts) {
    place(builder);
    return kept(
        builder
            .httpClientBuilder(
                UrlConnectionHttpClient.builder()
                    .connectionTimeout(CONNECTING)
                    .socketTimeout(attempt))
            .overrideConfiguration(
                all -> all.apiCallAttemptTimeout(attempt).apiCallTimeout(allAttempts))
            .build());
  }

  private void place(AwsClientBuilder<?, ?> builder) {
    builder.region(Region.of(settings.region())).credentialsProvider(credentials);
  }

  private synchronized <T extends SdkAutoCloseable> T kept(T one) {
    open.push(one);
    return one;
  }

  @PreDestroy
  synchronized void close() {
    open.forEach(SdkAutoCloseable::close);
  }
}
