package org.mememuseum.meme;

import org.mememuseum.MuseumException;

/** Somebody else was quicker: the meme is no longer in the state this change starts from. */
public class StatusConflictException extends MuseumException {
  public StatusConflictException(Status from, Status to) {
    super(Kind.CONFLICT, "meme.statusConflict", from.slug(), to.slug());
  }
}
