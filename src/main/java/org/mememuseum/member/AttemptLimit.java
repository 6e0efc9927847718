package org.mememuseum.member;

import java.time.Duration;

/**
 * A limit on the attempts from one address, device or account.
 *
 * @param attempts how many attempts are accepted within the window, 1 to {@value #MAX_ATTEMPTS}
 * @param window how far back attempts count
 */
public record AttemptLimit(int attempts, Duration window) {
  /** The highest limit. It is small because the time of every attempt in the window is stored. */
  public static final int MAX_ATTEMPTS = 1_000;

  public static final AttemptLimit SIGN_IN = new AttemptLimit(10, Duration.ofMinutes(15));

  public AttemptLimit {
    boolean countable = attempts >= 1 && attempts <= MAX_ATTEMPTS;
    if (!countable || window.isNegative() || window.isZero()) {
      throw new IllegalArgumentException("a limit allows 1 to 1,000 attempts within some time");
    }
  }
}
