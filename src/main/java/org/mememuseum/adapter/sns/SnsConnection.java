package org.mememuseum.adapter.sns;

import java.time.Duration;
import java.util.function.Consumer;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.SnsClientBuilder;

/** Opens connections to SNS that wait ten seconds for an answer and no longer. */
public final class SnsConnection {
  private static final Duration CONNECTING = Duration.ofSeconds(2);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private SnsConnection() {}

  /**
   * Returns a client; the caller closes it.
   *
   * @param where sets region, credentials and, for a stand-in, the address
   */
  public static SnsClient open(Consumer<SnsClientBuilder> where) {
    var builder =
        SnsClient.builder()
            .httpClientBuilder(
                UrlConnectionHttpClient.builder()
                    .connectionTimeout(CONNECTING)
                    .socketTimeout(PATIENCE))
            .overrideConfiguration(all -> all.apiCallTimeout(PATIENCE));
    where.accept(builder);
    return builder.build();
  }
}
