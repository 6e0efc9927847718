package org.mememuseum.container;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what happens soon, but not at once. */
public final class Await {
  private static final long BETWEEN_LOOKS = Duration.ofMillis(50).toNanos();

  private Await() {}

  /**
   * Looks until what it sees is as hoped for.
   *
   * @throws AssertionError if it is not within the bound; tells what was seen last
   */
  public static <T> T until(Duration bound, Supplier<T> look, Predicate<T> hopedFor) {
    var end = Instant.now().plus(bound);
    var seen = Optional.<T>empty();
    while (Instant.now().isBefore(end)) {
      seen = Optional.ofNullable(look.get());
      if (seen.filter(hopedFor).isPresent()) {
        return seen.get();
      }
      LockSupport.parkNanos(BETWEEN_LOOKS);
    }
    throw new AssertionError("Not within " + bound + "; last seen: " + seen);
  }
}
