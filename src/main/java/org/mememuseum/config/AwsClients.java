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
 * Creates the clients for Amazon's services on demand, so that only those of the selected adapters
 * exist, and closes them at shutdown. Endpoints other than Amazon's own come from the SDK's
 * variables, such as {@code AWS_ENDPOINT_URL_S3}.
 */
@ApplicationScoped
public class AwsClients {
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);
  private static final Duration REKOGNITION_TIMEOUT = Duration.ofSeconds(10);
  private static final Duration SNS_TIMEOUT = Duration.ofSeconds(5);

  private AwsSettings settings;
  private AwsCredentialsProvider credentials;
  private final Map<Class<?>, SdkAutoCloseable> open = new HashMap<>();

  protected AwsClients() {}

  @Inject
  public AwsClients(Settings settings) {
    this.settings = settings.adapters().aws().orElseThrow();
    var chain = DefaultCredentialsProvider.builder().build();
    this.credentials = chain;
    open.put(DefaultCredentialsProvider.class, chain);
  }

  AwsCredentialsProvider credentials() {
    return credentials;
  }

  S3Client s3() {
    return cached(S3Client.class, () -> S3Connection.open(this::configure));
  }

  DynamoDbClient dynamoDb() {
    return cached(
        DynamoDbClient.class,
        () -> {
          var builder = DynamoClients.builder();
          configure(builder);
          return builder.build();
        });
  }

  RekognitionClient rekognition() {
    return cached(
        RekognitionClient.class,
        () ->
            connect(
                RekognitionClient.builder(),
                REKOGNITION_TIMEOUT,
                REKOGNITION_TIMEOUT.multipliedBy(2)));
  }

  SnsClient sns() {
    return cached(
        SnsClient.class,
        () -> connect(SnsClient.builder(), SNS_TIMEOUT, SNS_TIMEOUT.multipliedBy(2)));
  }

  private <C, B extends AwsSyncClientBuilder<B, C> & AwsClientBuilder<B, C>> C connect(
      B builder, Duration attemptTimeout, Duration callTimeout) {
    configure(builder);
    return builder
        .httpClientBuilder(
            UrlConnectionHttpClient.builder()
                .connectionTimeout(CONNECT_TIMEOUT)
                .socketTimeout(attemptTimeout))
        .overrideConfiguration(
            all -> all.apiCallAttemptTimeout(attemptTimeout).apiCallTimeout(callTimeout))
        .build();
  }

  private void configure(AwsClientBuilder<?, ?> builder) {
    builder.region(Region.of(settings.region())).credentialsProvider(credentials);
  }

  private synchronized <T extends SdkAutoCloseable> T cached(Class<T> type, Supplier<T> factory) {
    return type.cast(open.computeIfAbsent(type, any -> factory.get()));
  }

  @PreDestroy
  synchronized void close() {
    open.values().forEach(SdkAutoCloseable::close);
  }
}
