package org.mememuseum.adapter.dynamodb.engine;

import java.time.Duration;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

/** Builds clients with the patience the museum has: a person waits for each request. */
public final class DynamoClients {
  private static final Duration FOR_A_CALL = Duration.ofSeconds(5);
  private static final Duration FOR_AN_ATTEMPT = Duration.ofSeconds(2);
  private static final Duration TO_CONNECT = Duration.ofSeconds(1);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
  private static final Duration MAX_PAUSE = Duration.ofSeconds(1);
  private static final int ATTEMPTS = 6;

  private DynamoClients() {}

  /**
   * Returns a builder of a client that tries again after pauses that grow and vary, and gives up
   * after 5 seconds. Region, credentials and address are those the SDK finds, unless set.
   */
  public static DynamoDbClientBuilder builder() {
    return DynamoDbClient.builder()
        .httpClientBuilder(
            UrlConnectionHttpClient.builder()
                .connectionTimeout(TO_CONNECT)
                .socketTimeout(FOR_AN_ATTEMPT))
        .overrideConfiguration(patience());
  }

  private static ClientOverrideConfiguration patience() {
    var pauses = BackoffStrategy.exponentialDelay(FIRST_PAUSE, MAX_PAUSE);
    return ClientOverrideConfiguration.builder()
        .apiCallTimeout(FOR_A_CALL)
        .apiCallAttemptTimeout(FOR_AN_ATTEMPT)
        .retryStrategy(
            AwsRetryStrategy.standardRetryStrategy().toBuilder()
                .maxAttempts(ATTEMPTS)
                .backoffStrategy(pauses)
                .throttlingBackoffStrategy(pauses)
                .build())
        .build();
  }
}
