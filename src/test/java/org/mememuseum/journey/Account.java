package org.mememuseum.journey;

import java.util.concurrent.atomic.AtomicInteger;

/** Who registers in a test: nobody real, and nobody twice. */
record Account(String email, String name, String password) {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  /** Returns somebody new. */
  static Account fresh() {
    String name = "guest-" + NUMBER.incrementAndGet();
    return new Account(name + "@journey.invalid", name, "correct horse of " + name);
  }
}
