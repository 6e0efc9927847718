package org.mememuseum.operations;

import org.mememuseum.MuseumException;

/** Thrown when the server's queues do not answer. */
public class QueuesUnavailableException extends MuseumException {
  public QueuesUnavailableException(Throwable cause) {
    super(Kind.UNAVAILABLE, cause, "queues.unavailable");
  }
}
