package org.mememuseum.adapter.dynamodb;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.mememuseum.StoreUnavailableException;

/**
 * Tries again what others were in the way of, after pauses of random and growing length so that
 * they come apart, until a deadline.
 */
final class Patience {
  private static final Duration DEADLINE = Duration.ofSeconds(5);
  private static final long FIRST_PAUSE_MILLIS = 10;
  private static final long LONGEST_PAUSE_MILLIS = 250;

  private final long deadline = System.nanoTime() + DEADLINE.toNanos();
  private int tries;

  /** Others were in the way; the same may work in a moment. */
  static final class InTheWayException extends RuntimeException {
    InTheWayException(Throwable cause) {
      super(cause);
    }
  }

  /**
   * Returns what the call returns once nobody is in its way.
   *
   * @throws StoreUnavailableException if somebody still is at the deadline
   */
  static <T> T insistOn(Supplier<T> call) {
    var patience = new Patience();
    while (true) {
      try {
        return call.get();
      } catch (InTheWayException another) {
        patience.pause(another.getCause());
      }
    }
  }

  /** The same for what tells by an empty result that it has to be tried again. */
  static <T> T until(Supplier<Optional<T>> call) {
    return insistOn(
        () ->
            call.get()
                .orElseThrow(() -> new InTheWayException(new IllegalStateException("overtaken"))));
  }

  /**
   * Waits for a while.
   *
   * @throws StoreUnavailableException if the deadline has passed
   */
  void pause(Throwable because) {
    long longest = Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS << Math.min(tries, 10));
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
