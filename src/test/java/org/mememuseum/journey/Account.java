package org.mememuseum.journey;

import java.util.concurrent.atomic.AtomicInteger;

/** An invented, unique account for a test. */
record Account(String email, String name, String password) {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  /** Returns a new account. */
  static Account fresh() {
    String name = "guest-" + NUMBER.incrementAndGet();
    return new Account(name + "@journey.invalid", name, "correct horse of " + name);
  }
}
