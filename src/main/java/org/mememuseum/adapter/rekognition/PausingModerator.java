package org.mememuseum.adapter.rekognition;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.StateTransition;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import org.mememuseum.meme.Meme;
import org.mememuseum.moderation.Examination;
import org.mememuseum.moderation.Moderator;
import software.amazon.awssdk.services.rekognition.model.ImageTooLargeException;
import software.amazon.awssdk.services.rekognition.model.InvalidImageFormatException;
import software.amazon.awssdk.services.rekognition.model.InvalidParameterException;

/**
 * Puts a circuit breaker in front of another moderator, because each call costs money even while
 * the service fails. The breaker opens when half of the last twenty examinations failed; then all
 * examinations fail immediately, except for single trial calls, until one of these succeeds. Errors
 * about the picture itself do not count as failures.
 */
public final class PausingModerator implements Moderator {
  /** The minimum number of examinations before the breaker can open. */
  static final int FAILURES = 10;

  private static final Logger LOG = System.getLogger("museum.examination");
  private static final int WINDOW = 20;

  private final Moderator moderator;
  private final CircuitBreaker breaker;

  /**
   * @param untilNextTry how long the breaker stays open before a trial call
   */
  public PausingModerator(Moderator moderator, Duration untilNextTry, Clock clock) {
    this.moderator = moderator;
    this.breaker =
        CircuitBreaker.of(
            "examination",
            CircuitBreakerConfig.custom()
                .slidingWindowSize(WINDOW)
                .minimumNumberOfCalls(FAILURES)
                .waitDurationInOpenState(untilNextTry)
                .permittedNumberOfCallsInHalfOpenState(1)
                .ignoreExceptions(
                    ImageTooLargeException.class,
                    InvalidImageFormatException.class,
                    InvalidParameterException.class)
                .writableStackTraceEnabled(false)
                .clock(clock)
                .build());
    breaker.getEventPublisher().onStateTransition(event -> log(event.getStateTransition()));
  }

  /**
   * {@inheritDoc}
   *
   * @throws CallNotPermittedException if the breaker is open; the service was not called
   */
  @Override
  public Examination examine(Meme meme) {
    return breaker.executeSupplier(() -> moderator.examine(meme));
  }

  @Override
  public boolean usesBudget() {
    return moderator.usesBudget();
  }

  @Override
  public void check() {
    if (breaker.getState() != CircuitBreaker.State.CLOSED) {
      throw new IllegalStateException("examinations fail");
    }
  }

  private static void log(StateTransition transition) {
    if (transition == StateTransition.CLOSED_TO_OPEN) {
      LOG.log(Level.WARNING, "Examinations fail; one is tried now and then.");
    } else if (transition == StateTransition.HALF_OPEN_TO_CLOSED) {
      LOG.log(Level.INFO, "Examinations succeed again.");
    }
  }
}
