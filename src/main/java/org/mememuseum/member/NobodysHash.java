package org.mememuseum.member;

import java.util.concurrent.atomic.AtomicReference;

/**
 * A hash that no password matches. Verifying against it makes a login to an unknown account take as
 * long as one to a known account.
 */
final class NobodysHash {
  private static final AtomicReference<String> HASH = new AtomicReference<>();

  private NobodysHash() {}

  static String from(PasswordHasher hasher) {
    if (HASH.get() == null) {
      HASH.compareAndSet(null, hasher.hash("nobody has this password"));
    }
    return HASH.get();
  }
}
