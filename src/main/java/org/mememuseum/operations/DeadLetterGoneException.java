package org.mememuseum.operations;

import org.mememuseum.MuseumException;

/** Thrown when a dead letter is no longer there, or cannot be sent again. */
public class DeadLetterGoneException extends MuseumException {
  public DeadLetterGoneException() {
    super(Kind.CONFLICT, "deadLetter.gone");
  }
}
