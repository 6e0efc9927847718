package org.mememuseum.member;

import org.mememuseum.MuseumException;

/** Somebody else has this e-mail address or public name. */
public class AlreadyTakenException extends MuseumException {
  /**
   * @param field {@code email} or {@code name}
   */
  public AlreadyTakenException(String field) {
    super(Kind.CONFLICT, field + ".taken");
  }
}
