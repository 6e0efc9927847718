package org.mememuseum.web;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks one check, and never waits for it longer than a moment, even if it hangs. */
final class HealthProbe {
  private static final System.Logger LOG = System.getLogger(HealthProbe.class.getName());

  private final HealthCheck check;
  private final ExecutorService executor;
  private final Duration patience;
  private Future<?> running;

  HealthProbe(HealthCheck check, ExecutorService executor, Duration patience) {
    this.check = check;
    this.executor = executor;
    this.patience = patience;
  }

  String name() {
    return check.name();
  }

  boolean isUp() {
    try {
      start().get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (ExecutionException | CancellationException | RejectedExecutionException down) {
      LOG.log(Level.WARNING, "Health: " + name() + " is down: " + down.getMessage());
      return false;
    } catch (TimeoutException late) {
      LOG.log(Level.WARNING, "Health: " + name() + " does not answer");
      return false;
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  // A check that hangs is not started again: it would take one thread after the other.
  private synchronized Future<?> start() {
    if (running == null || running.isDone()) {
      running = executor.submit(check::check);
    }
    return running;
  }
}
