package org.mememuseum.adapter.jpa;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.StateTransition;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.mememuseum.StoreUnavailableException;

/**
 * Makes the circuit breaker of the database. A database that hangs holds whoever asks it for
 * seconds; once half of the last ten were let down, one a second is let through to try, and all
 * others are told at once, so that no thread waits.
 */
final class DatabaseBreaker {
  private static final Logger LOG = System.getLogger("museum.database");
  private static final int LAST = 10;
  private static final int MIN_COUNT = 4;
  private static final Duration UNTIL_NEXT_TRY = Duration.ofSeconds(1);

  private DatabaseBreaker() {}

  static CircuitBreaker create() {
    var breaker =
        CircuitBreaker.of(
            "database",
            CircuitBreakerConfig.custom()
                .slidingWindowSize(LAST)
                .minimumNumberOfCalls(MIN_COUNT)
                .waitDurationInOpenState(UNTIL_NEXT_TRY)
                .permittedNumberOfCallsInHalfOpenState(1)
                .recordExceptions(StoreUnavailableException.class)
                .writableStackTraceEnabled(false)
                .build());
    breaker.getEventPublisher().onStateTransition(event -> log(event.getStateTransition()));
    return breaker;
  }

  private static void log(StateTransition transition) {
    if (transition == StateTransition.CLOSED_TO_OPEN) {
      LOG.log(Level.WARNING, "The database does not answer; it is tried every second.");
    } else if (transition == StateTransition.HALF_OPEN_TO_CLOSED) {
      LOG.log(Level.INFO, "The database answers again.");
    }
  }
}
