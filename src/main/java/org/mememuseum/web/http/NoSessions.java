package org.mememuseum.web.http;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.lang.System.Logger.Level;

/** Logs an error for every HTTP session: there must be none, so that any server may fail. */
public class NoSessions implements HttpSessionListener {
  private static final System.Logger LOG = System.getLogger(NoSessions.class.getName());

  @Override
  public void sessionCreated(HttpSessionEvent event) {
    LOG.log(Level.ERROR, "A session was made, and none should be", new IllegalStateException());
  }
}
