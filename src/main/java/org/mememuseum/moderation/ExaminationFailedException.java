package org.mememuseum.moderation;

import jakarta.ejb.ApplicationException;

/** A meme could not be examined now and is still pending. The caller retries later. */
@ApplicationException
public class ExaminationFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ExaminationFailedException(RuntimeException cause) {
    super(cause.toString(), cause);
  }
}
