package org.mememuseum.adapter.jpa;

import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Has reading fail soon when the database is away. Left to itself, EclipseLink 4.0 makes whoever
 * reads wait 50 seconds in all, and a museum full of waiting people is closed to everybody.
 */
public class Impatience implements SessionCustomizer {
  // The pool looks whether a connection is alive before it hands it out.
  private static final int RETRIES = 0;

  @Override
  public void customize(Session session) {
    if (session.getDatasourceLogin() instanceof DatabaseLogin login) {
      login.setQueryRetryAttemptCount(RETRIES);
      login.setDelayBetweenConnectionAttempts(0);
    }
  }
}
