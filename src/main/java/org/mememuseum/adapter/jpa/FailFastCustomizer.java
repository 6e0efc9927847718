package org.mememuseum.adapter.jpa;

import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Makes reads fail fast when the database is down. By default EclipseLink 4.0 retries a read for 50
 * seconds, which would block all request threads. Only a session customizer can change that: there
 * is no property for it.
 */
public class FailFastCustomizer implements SessionCustomizer {
  // The connection pool validates a connection before it hands it out.
  private static final int RETRIES = 0;

  @Override
  public void customize(Session session) {
    if (session.getDatasourceLogin() instanceof DatabaseLogin login) {
      login.setQueryRetryAttemptCount(RETRIES);
      login.setDelayBetweenConnectionAttempts(0);
    }
  }
}
