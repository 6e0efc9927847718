package org.mememuseum;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what the museum does asynchronously. */
public final class Await {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

  private Await() {}

  /** Returns as soon as the condition holds; fails after 30 s. */
  public static void until(String description, BooleanSupplier condition) {
    until(description, condition::getAsBoolean, holds -> holds);
  }

  /**
   * Polls until the value satisfies the condition, and returns it; fails after 30 s with the last
   * value.
   */
  public static <T> T until(String description, Supplier<T> supplier, Predicate<T> condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    T seen = supplier.get();
    while (!condition.test(seen)) {
      if (System.nanoTime() > end) {
        throw new AssertionError(
            "Not within " + PATIENCE.toSeconds() + " s: " + description + "; last seen: " + seen);
      }
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
      seen = supplier.get();
    }
    return seen;
  }
}
