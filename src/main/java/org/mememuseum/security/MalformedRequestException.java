package org.mememuseum.security;

import org.mememuseum.MuseumException;

/** A request that no browser makes of one of our pages. */
public class MalformedRequestException extends MuseumException {
  /**
   * @param what the message key after {@code request.}, such as {@code malformed}
   */
  public MalformedRequestException(String what) {
    super(Kind.INVALID, "request." + what);
  }
}
