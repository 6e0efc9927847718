package org.mememuseum.member;

import java.time.Instant;

/**
 * An action whose attempts are limited.
 *
 * @param what the start of the exception's message key
 * @param whom the account, device or address, hashed
 */
public record Limited(String what, String whom, AttemptLimit limit) {
  String key() {
    return what + ":" + whom;
  }

  AttemptStore.Count countAt(Instant now) {
    return new AttemptStore.Count(key(), now.minus(limit.window()), limit.attempts());
  }
}
