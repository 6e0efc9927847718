package org.mememuseum.security;

import org.mememuseum.MuseumException;

/** Thrown when an unsafe request comes from another site or its origin is unknown. */
public class ForeignRequestException extends MuseumException {
  public ForeignRequestException() {
    super(Kind.FORBIDDEN, "request.foreign");
  }
}
