package org.mememuseum.member;

import java.time.Duration;

/**
 * How often something may be tried from one address or for one account.
 *
 * @param attempts how many are taken within the window, at least 1
 * @param window how far back attempts count
 */
public record AttemptLimit(int attempts, Duration window) {
  public static final AttemptLimit SIGN_IN = new AttemptLimit(10, Duration.ofMinutes(15));
  public static final AttemptLimit REGISTRATION = new AttemptLimit(30, Duration.ofHours(1));

  public AttemptLimit {
    if (attempts < 1 || window.isNegative() || window.isZero()) {
      throw new IllegalArgumentException("a limit allows something within some time");
    }
  }
}
