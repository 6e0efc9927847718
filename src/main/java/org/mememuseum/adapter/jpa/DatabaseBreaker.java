package org.mememuseum.adapter.jpa;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.StateTransition;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.mememuseum.StoreUnavailableException;

/**
 * Creates the circuit breaker of the database. A call to a database that hangs blocks its thread
 * for seconds. Once half of the last ten calls failed for that reason, the breaker lets one call a
 * second through and rejects all others at once.
 */
final class DatabaseBreaker {
  private static final Logger LOG = System.getLogger("museum.database");
  private static final int WINDOW_SIZE = 10;
  private static final int MIN_CALLS = 4;
  private static final Duration RETRY_DELAY = Duration.ofSeconds(1);

  private DatabaseBreaker() {}

  static CircuitBreaker create() {
    var breaker =
        CircuitBreaker.of(
            "database",
            CircuitBreakerConfig.custom()
                .slidingWindowSize(WINDOW_SIZE)
                .minimumNumberOfCalls(MIN_CALLS)
                .waitDurationInOpenState(RETRY_DELAY)
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
