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

/** Asks one check, and never waits for it longer than a moment, even if it hangs. */
final class HealthProbe {
  private static final System.Logger LOG = System.getLogger(HealthProbe.class.getName());

  private final HealthCheck check;
  private final ExecutorService executor;
  private final Duration patience;
  private Future<?> running;
  private boolean wasUp = true;

  HealthProbe(HealthCheck check, ExecutorService executor, Duration patience) {
    this.check = check;
    this.executor = executor;
    this.patience = patience;
  }

  String name() {
    return check.name();
  }

  boolean isVital() {
    return check.isVital();
  }

  boolean isUp() {
    try {
      start().get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return tell(true, "is up again");
    } catch (ExecutionException | CancellationException | RejectedExecutionException down) {
      return tell(false, "is down: " + down.getMessage());
    } catch (TimeoutException late) {
      return tell(false, "does not answer");
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  // Load balancers ask every few seconds; what they are told is news when it changes.
  private synchronized boolean tell(boolean up, String news) {
    if (up != wasUp) {
      LOG.log(up ? Level.INFO : Level.WARNING, "Health: " + name() + " " + news);
    }
    wasUp = up;
    return up;
  }

  // A check that hangs is not started again: it would take one thread after the other.
  private synchronized Future<?> start() {
    if (running == null || running.isDone()) {
      running = executor.submit(check::check);
    }
    return running;
  }
}
