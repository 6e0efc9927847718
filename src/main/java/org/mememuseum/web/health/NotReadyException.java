package org.mememuseum.web.health;

import org.mememuseum.MuseumException;

/** The application is not ready: it is waiting for its database. */
public class NotReadyException extends MuseumException {
  public NotReadyException() {
    super(Kind.UNAVAILABLE, "museum.closed");
  }
}
