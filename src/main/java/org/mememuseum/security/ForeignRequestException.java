package org.mememuseum.security;

import org.mememuseum.MuseumException;

/** Another site, or nobody knows who, wants to change something in a visitor's name. */
public class ForeignRequestException extends MuseumException {
  public ForeignRequestException() {
    super(Kind.FORBIDDEN, "request.foreign");
  }
}
