package org.mememuseum.config;

import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.InvocationContext;
import org.mememuseum.StoreUnavailableException;

/**
 * Has all timed work wait for its next turn when the records cannot be reached, instead of being
 * tried again and logged with a stack trace each time: that they are away is said once, elsewhere.
 * What was done before stays, for timed work consists of steps that may be repeated.
 */
public class SkippedTurn {
  @AroundTimeout
  Object skip(InvocationContext timed) throws Exception {
    try {
      return timed.proceed();
    } catch (StoreUnavailableException away) {
      return null;
    }
  }
}
