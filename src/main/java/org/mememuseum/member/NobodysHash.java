package org.mememuseum.member;

import java.util.concurrent.atomic.AtomicReference;

/** A hash that no password matches, made once, to spend the same time on unknown accounts. */
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
