package org.mememuseum.aws;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;

/** The credentials that the stand-ins and their clients agree on; they are valid nowhere else. */
public final class LocalCredentials {
  /** The access key id. */
  public static final String ACCESS_KEY = "LOCALSTANDIN00000000";

  /** The secret access key. */
  public static final String SECRET_KEY = "no-secret-for-local-stand-ins-only";

  /** The region that the stand-ins claim to be in. */
  public static final Region REGION = Region.EU_CENTRAL_1;

  private LocalCredentials() {}

  /** Returns the credentials for the SDK. */
  public static AwsCredentialsProvider provider() {
    return StaticCredentialsProvider.create(AwsBasicCredentials.create(ACCESS_KEY, SECRET_KEY));
  }
}
