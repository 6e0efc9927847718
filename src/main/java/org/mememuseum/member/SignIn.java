package org.mememuseum.member;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * A valid sign-in. It is stored so that every server accepts it and it can be revoked.
 *
 * @param token the hash of the token in the browser's cookie
 * @param remembered whether it outlives the browser's session
 */
public record SignIn(TokenHash token, MemberId member, Instant expiresAt, boolean remembered) {
  public static final Duration FOR_A_SESSION = Duration.ofHours(12);
  public static final Duration REMEMBERED = Duration.ofDays(30);

  public SignIn {
    Objects.requireNonNull(token);
    Objects.requireNonNull(member);
    Objects.requireNonNull(expiresAt);
  }
}
