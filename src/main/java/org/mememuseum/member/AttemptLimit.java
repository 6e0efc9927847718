package org.mememuseum.member;

import java.time.Duration;

/**
 * A limit on the attempts from one address, device or account.
 *
 * @param attempts how many attempts are accepted within the window, 1 to {@value
 *     AttemptStore#HIGHEST_LIMIT}
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
