package org.mememuseum.security;

import org.mememuseum.MuseumException;

/** Thrown when a login fails; does not reveal whether the address or the password is wrong. */
public class WrongPasswordException extends MuseumException {
  public WrongPasswordException() {
    super(Kind.UNAUTHENTICATED, "password.wrong");
  }
}
