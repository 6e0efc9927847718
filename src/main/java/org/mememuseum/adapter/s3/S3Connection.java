package org.mememuseum.adapter.s3;

import java.time.Duration;
import java.util.function.Consumer;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/** Opens connections to S3 as the museum needs them: patient with big pictures, not for ever. */
public final class S3Connection {
  private static final Duration CONNECTING = Duration.ofSeconds(2);
  private static final Duration SILENCE = Duration.ofSeconds(5);
  private static final Duration ATTEMPT = Duration.ofSeconds(10);
  private static final Duration ALL_ATTEMPTS = Duration.ofSeconds(15);

  private S3Connection() {}

  /**
   * Returns a client; the caller closes it.
   *
   * @param where sets region, credentials and, for a stand-in, the address
   */
  public static S3Client open(Consumer<S3ClientBuilder> where) {
    var builder =
        S3Client.builder()
            .httpClientBuilder(
                UrlConnectionHttpClient.builder()
                    .connectionTimeout(CONNECTING)
                    .socketTimeout(SILENCE))
            .overrideConfiguration(
                all ->
                    all.apiCallAttemptTimeout(ATTEMPT)
                        .apiCallTimeout(ALL_ATTEMPTS)
                        .addExecutionInterceptor(new SendAtOnce()));
    where.accept(builder);
    return builder.build();
  }

  /**
   * To ask S3 whether it wants a picture before sending it costs a round trip for each, and leaves
   * the JDK's connections unusable when the answer is no.
   */
  private static final class SendAtOnce implements ExecutionInterceptor {
    @Override
    public SdkHttpRequest modifyHttpRequest(
        Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
      return context.httpRequest().toBuilder().removeHeader("Expect").build();
    }
  }
}
