package org.mememuseum.meme;

import org.mememuseum.MuseumException;

/** The meme is not in the state this change starts from: often, somebody else was quicker. */
public class StatusConflictException extends MuseumException {
  public StatusConflictException(Status from, Status to) {
    super(Kind.CONFLICT, "meme.statusConflict", from.slug(), to.slug());
  }
}
