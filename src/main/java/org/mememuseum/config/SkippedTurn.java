package org.mememuseum.config;

import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.InvocationContext;
import org.mememuseum.StoreUnavailableException;

/**
 * Skips a timer's run when the store is unavailable, instead of letting the container retry it and
 * log a stack trace each time; the outage is logged once elsewhere. Steps completed before the
 * failure are not undone, because all timed work is idempotent.
 */
public class SkippedTurn {
  @AroundTimeout
  Object skip(InvocationContext context) throws Exception {
    try {
      return context.proceed();
    } catch (StoreUnavailableException unavailable) {
      return null;
    }
  }
}
