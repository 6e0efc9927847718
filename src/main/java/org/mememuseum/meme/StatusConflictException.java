package org.mememuseum.meme;

import org.mememuseum.MuseumException;

/**
 * Thrown when a meme's status is not the one that a transition starts from, often because another
 * user was faster.
 */
public class StatusConflictException extends MuseumException {
  public StatusConflictException(Status from, Status to) {
    super(Kind.CONFLICT, "meme.statusConflict", from.slug(), to.slug());
  }
}
