package org.mememuseum.web;

import org.mememuseum.MuseumException;

/** The museum is not open yet: it waits for its database. */
public class ClosedException extends MuseumException {
  public ClosedException() {
    super(Kind.UNAVAILABLE, "museum.closed");
  }
}
