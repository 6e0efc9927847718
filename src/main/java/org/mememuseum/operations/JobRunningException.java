package org.mememuseum.operations;

import org.mememuseum.MuseumException;

/** Thrown when a background job is running already. */
public class JobRunningException extends MuseumException {
  public JobRunningException() {
    super(Kind.CONFLICT, "job.running");
  }
}
