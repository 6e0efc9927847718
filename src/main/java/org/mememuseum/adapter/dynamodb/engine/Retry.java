package org.mememuseum.adapter.dynamodb.engine;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.mememuseum.StoreUnavailableException;

/**
 * Retries what failed because of concurrent writes, with exponential backoff and jitter, until a
 * deadline.
 */
public final class Retry {
  private static final Duration DEADLINE = Duration.ofSeconds(5);
  private static final long FIRST_PAUSE_MILLIS = 10;
  private static final long MAX_PAUSE_MILLIS = 250;

  private final long deadline = System.nanoTime() + DEADLINE.toNanos();
  private int tries;

  /** A concurrent transaction has written the same items; a retry may succeed. */
  static final class WriteConflictException extends RuntimeException {
    WriteConflictException(Throwable cause) {
      super(cause);
    }
  }

  /**
   * Retries a call as long as it meets write conflicts, and returns its result.
   *
   * @throws StoreUnavailableException if there still is a conflict at the deadline
   */
  static <T> T onConflict(Supplier<T> call) {
    var retry = new Retry();
    while (true) {
      try {
        return call.get();
      } catch (WriteConflictException another) {
        retry.pause(another.getCause());
      }
    }
  }

  /** Retries a call as long as it returns nothing or meets write conflicts. */
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
  void pause(Throwable because) {
    long longest = Math.min(MAX_PAUSE_MILLIS, FIRST_PAUSE_MILLIS << Math.min(tries, 10));
    long pause = TimeUnit.MILLISECONDS.toNanos(longest);
    tries++;
    if (System.nanoTime() > deadline) {
      throw new StoreUnavailableException(because);
    }
    try {
      TimeUnit.NANOSECONDS.sleep(ThreadLocalRandom.current().nextLong(pause));
    } catch (InterruptedException toldToStop) {
      Thread.currentThread().interrupt();
      throw new StoreUnavailableException(toldToStop);
    }
  }
}
