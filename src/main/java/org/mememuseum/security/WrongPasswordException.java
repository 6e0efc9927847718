package org.mememuseum.security;

import org.mememuseum.MuseumException;

/** An e-mail address and a password do not belong together; which of them is wrong is not told. */
public class WrongPasswordException extends MuseumException {
  public WrongPasswordException() {
    super(Kind.UNAUTHENTICATED, "password.wrong");
  }
}
