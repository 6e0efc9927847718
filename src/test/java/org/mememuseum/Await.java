package org.mememuseum;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what the museum does in its own time: soon, but not at once. */
public final class Await {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

  private Await() {}

  /** Returns as soon as it is so; fails after 30 s. */
  public static void until(String what, BooleanSupplier isSo) {
    until(what, isSo::getAsBoolean, so -> so);
  }

  /**
   * Looks until what it sees is as hoped for, and returns that; fails after 30 s, telling what was
   * seen last.
   */
  public static <T> T until(String what, Supplier<T> look, Predicate<T> hopedFor) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    T seen = look.get();
    while (!hopedFor.test(seen)) {
      if (System.nanoTime() > end) {
        throw new AssertionError(
            "Not within " + PATIENCE.toSeconds() + " s: " + what + "; last seen: " + seen);
      }
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
      seen = look.get();
    }
    return seen;
  }
}
