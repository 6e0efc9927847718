package org.mememuseum.web.health;

/** Tells whether the application is ready to serve requests. */
public interface Readiness {
  /** Returns whether start-up is complete; once true it stays true. */
  boolean isOpen();
}
