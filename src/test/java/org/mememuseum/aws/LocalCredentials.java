package org.mememuseum.aws;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;

/** What the stand-ins and those who call them agree on; opens nothing anywhere else. */
public final class LocalCredentials {
  /** The access key id. */
  public static final String ACCESS_KEY = "LOCALSTANDIN00000000";

  /** The secret access key. */
  public static final String SECRET_KEY = "no-secret-for-local-stand-ins-only";

  /** The region they say they are in. */
  public static final Region REGION = Region.EU_CENTRAL_1;

  private LocalCredentials() {}

  /** Returns them as the SDK wants them. */
  public static AwsCredentialsProvider provider() {
    return StaticCredentialsProvider.create(AwsBasicCredentials.create(ACCESS_KEY, SECRET_KEY));
  }
}
