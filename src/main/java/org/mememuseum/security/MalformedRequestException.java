package org.mememuseum.security;

import org.mememuseum.MuseumException;

/** Thrown for a request that no browser makes from one of our pages. */
public class MalformedRequestException extends MuseumException {
  /**
   * @param what the message key after {@code request.}, such as {@code malformed}
   */
  public MalformedRequestException(String what) {
    super(Kind.INVALID, "request." + what);
  }
}
