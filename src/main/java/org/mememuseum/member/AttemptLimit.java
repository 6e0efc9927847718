package org.mememuseum.member;

import java.time.Duration;

/**
 * How often something may be tried from one address or for one account.
 *
 * @param attempts how many are taken within the window, 1 to {@value AttemptStore#HIGHEST_LIMIT}
 * @param window how far back attempts count
 */
public record AttemptLimit(int attempts, Duration window) {
  public static final AttemptLimit SIGN_IN = new AttemptLimit(10, Duration.ofMinutes(15));

  public AttemptLimit {
    boolean countable = attempts >= 1 && attempts <= AttemptStore.HIGHEST_LIMIT;
    if (!countable || window.isNegative() || window.isZero()) {
      throw new IllegalArgumentException("a limit allows 1 to 1,000 attempts within some time");
    }
  }
}
