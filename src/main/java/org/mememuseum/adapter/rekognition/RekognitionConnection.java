package org.mememuseum.adapter.rekognition;

import java.time.Duration;
import java.util.function.Consumer;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.rekognition.RekognitionClientBuilder;

/** Opens connections to Rekognition that wait ten seconds for an answer and no longer. */
public final class RekognitionConnection {
  private static final Duration CONNECTING = Duration.ofSeconds(2);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private RekognitionConnection() {}

  /**
   * Returns a client; the caller closes it.
   *
   * @param where sets region, credentials and, for a stand-in, the address
   */
  public static RekognitionClient open(Consumer<RekognitionClientBuilder> where) {
    var builder =
        RekognitionClient.builder()
            .httpClientBuilder(
                UrlConnectionHttpClient.builder()
                    .connectionTimeout(CONNECTING)
                    .socketTimeout(PATIENCE))
            .overrideConfiguration(all -> all.apiCallTimeout(PATIENCE));
    where.accept(builder);
    return builder.build();
  }
}
