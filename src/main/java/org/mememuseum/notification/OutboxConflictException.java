package org.mememuseum.notification;

import org.mememuseum.MuseumException;

/** Thrown when an entry of the outbox is gone or has changed since it was read. */
public class OutboxConflictException extends MuseumException {
  public OutboxConflictException() {
    super(Kind.CONFLICT, "deadLetter.gone");
  }
}
