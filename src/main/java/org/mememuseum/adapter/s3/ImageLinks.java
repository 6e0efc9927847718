package org.mememuseum.adapter.s3;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.mememuseum.upload.ImageKey;
import org.mememuseum.upload.ImageLink;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner.AuthLocation;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Creates presigned URLs of pictures, without a request. Links to a picture are the same throughout
 * half a lifetime, so that browsers can cache the picture: each is signed as of the beginning of
 * the current half.
 */
public final class ImageLinks {
  private static final AwsV4HttpSigner SIGNER = AwsV4HttpSigner.create();

  private final S3Client s3;
  private final AwsCredentialsProvider credentials;
  private final Duration lifetime;
  private final Clock clock;

  /**
   * @param s3 provides the URLs of objects; no request is sent
   * @param lifetime how long a link works after the instant it is signed for, at least 2 s
   */
  public ImageLinks(
      S3Client s3, AwsCredentialsProvider credentials, Duration lifetime, Clock clock) {
    this.s3 = s3;
    this.credentials = credentials;
    this.lifetime = lifetime;
    this.clock = clock;
  }

  ImageLink to(String bucket, ImageKey key, String disposition) {
    var signedAt = startOfHalf();
    var request =
        SdkHttpRequest.builder()
            .method(SdkHttpMethod.GET)
            .uri(addressOf(bucket, key.path()))
            .putRawQueryParameter("response-content-disposition", disposition)
            .build();
    var address = sign(request, signedAt);
    return new ImageLink(address, signedAt.plus(half()));
  }

  /** Returns the scheme, host and port of all links into a bucket. */
  URI originOf(String bucket) {
    var address = addressOf(bucket, "any");
    return URI.create(address.getScheme() + "://" + address.getRawAuthority());
  }

  private URI addressOf(String bucket, String key) {
    return URI.create(s3.utilities().getUrl(url -> url.bucket(bucket).key(key)).toString());
  }

  private URI sign(SdkHttpRequest request, Instant signedAt) {
    var signed =
        SIGNER.sign(
            to ->
                to.identity(credentials.resolveCredentials())
                    .request(request)
                    .putProperty(AwsV4FamilyHttpSigner.SERVICE_SIGNING_NAME, "s3")
                    .putProperty(
                        AwsV4HttpSigner.REGION_NAME, s3.serviceClientConfiguration().region().id())
                    .putProperty(AwsV4FamilyHttpSigner.AUTH_LOCATION, AuthLocation.QUERY_STRING)
                    .putProperty(AwsV4FamilyHttpSigner.EXPIRATION_DURATION, lifetime)
                    .putProperty(AwsV4FamilyHttpSigner.PAYLOAD_SIGNING_ENABLED, false)
                    .putProperty(AwsV4FamilyHttpSigner.DOUBLE_URL_ENCODE, false)
                    .putProperty(AwsV4FamilyHttpSigner.NORMALIZE_PATH, false)
                    .putProperty(HttpSigner.SIGNING_CLOCK, Clock.fixed(signedAt, ZoneOffset.UTC)));
    return signed.request().getUri();
  }

  private Instant startOfHalf() {
    long seconds = half().toSeconds();
    return Instant.ofEpochSecond(clock.instant().getEpochSecond() / seconds * seconds);
  }

  private Duration half() {
    return Duration.ofSeconds(lifetime.toSeconds() / 2);
  }
}
