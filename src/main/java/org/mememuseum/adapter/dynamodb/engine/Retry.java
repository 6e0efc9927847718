package org.mememuseum.adapter.dynamodb.engine;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.mememuseum.StoreUnavailableException;

/**
 * Retries calls that failed because of concurrent writes, with exponential backoff and jitter,
 * until a deadline.
 */
public final class Retry {
  private static final Duration DEADLINE = Duration.ofSeconds(5);
  private static final long FIRST_PAUSE_MILLIS = 10;
  private static final long MAX_PAUSE_MILLIS = 250;

  private final long deadline = System.nanoTime() + DEADLINE.toNanos();
  private int tries;

  /** Thrown when a concurrent transaction has written the same items; a retry may succeed. */
  static final class WriteConflictException extends RuntimeException {
    WriteConflictException(Throwable cause) {
      super(cause);
    }
  }

  /**
   * Retries a call while it throws write conflicts, and returns its result.
   *
   * @throws StoreUnavailableException if it still conflicts at the deadline
   */
  static <T> T onConflict(Supplier<T> call) {
    var retry = new Retry();
    while (true) {
      try {
        return call.get();
      } catch (WriteConflictException conflict) {
        retry.pause(conflict.getCause());
      }
    }
  }

  /** Retries a call while it returns nothing or throws write conflicts. */
  public static <T> T untilPresent(Supplier<Optional<T>> call) {
    return onConflict(
        () ->
            call.get()
                .orElseThrow(
                    () -> new WriteConflictException(new IllegalStateException("overtaken"))));
  }

  /**
   * Waits before the next attempt.
   *
   * @throws StoreUnavailableException if the deadline has passed
   */
  void pause(Throwable cause) {
    long longest = Math.min(MAX_PAUSE_MILLIS, FIRST_PAUSE_MILLIS << Math.min(tries, 10));
    long pause = TimeUnit.MILLISECONDS.toNanos(longest);
    tries++;
    if (System.nanoTime() > deadline) {
      throw new StoreUnavailableException(cause);
    }
    try {
      TimeUnit.NANOSECONDS.sleep(ThreadLocalRandom.current().nextLong(pause));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new StoreUnavailableException(interrupted);
    }
  }
}
