package org.mememuseum.web.health;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs one check with a timeout, even if it hangs, and logs changes of its result. */
final class HealthProbe {
  private static final System.Logger LOG = System.getLogger(HealthProbe.class.getName());

  private final HealthCheck check;
  private final ExecutorService executor;
  private final Duration timeout;
  private Future<?> running;
  private boolean wasUp = true;

  HealthProbe(HealthCheck check, ExecutorService executor, Duration timeout) {
    this.check = check;
    this.executor = executor;
    this.timeout = timeout;
  }

  String name() {
    return check.name();
  }

  boolean isVital() {
    return check.isVital();
  }

  boolean isUp() {
    try {
      start().get(timeout.toMillis(), TimeUnit.MILLISECONDS);
      return report(true, "is up again");
    } catch (ExecutionException | CancellationException | RejectedExecutionException down) {
      return report(false, "is down: " + down.getMessage());
    } catch (TimeoutException late) {
      return report(false, "does not answer");
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  // Load balancers poll every few seconds; only changes are logged.
  private synchronized boolean report(boolean up, String message) {
    if (up != wasUp) {
      LOG.log(up ? Level.INFO : Level.WARNING, "Health: " + name() + " " + message);
    }
    wasUp = up;
    return up;
  }

  // A check that hangs is not started again: each start would occupy another thread.
  private synchronized Future<?> start() {
    if (running == null || running.isDone()) {
      running = executor.submit(check::check);
    }
    return running;
  }
}
