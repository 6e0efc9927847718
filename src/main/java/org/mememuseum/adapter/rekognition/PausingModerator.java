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
 * A circuit breaker before another moderator: each call is paid for, so a service that fails is not
 * asked again and again. Once half of the last twenty examinations failed, one is let through at a
 * time to try, and all others fail at once, until one succeeds. What the service says of a single
 * picture is no failure of its own.
 */
public final class PausingModerator implements Moderator {
  /** How many examinations in a row have to fail at least. */
  static final int FAILURES = 10;

  private static final Logger LOG = System.getLogger("museum.examination");
  private static final int LAST = 20;

  private final Moderator moderator;
  private final CircuitBreaker breaker;

  /**
   * @param untilNextTry how long a failing service is left alone
   */
  public PausingModerator(Moderator moderator, Duration untilNextTry, Clock clock) {
    this.moderator = moderator;
    this.breaker =
        CircuitBreaker.of(
            "examination",
            CircuitBreakerConfig.custom()
                .slidingWindowSize(LAST)
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
   * @throws CallNotPermittedException if the service was not even asked
   */
  @Override
  public Examination examine(Meme meme) {
    return breaker.executeSupplier(() -> moderator.examine(meme));
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
