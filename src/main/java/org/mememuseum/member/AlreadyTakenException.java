package org.mememuseum.member;

import org.mememuseum.MuseumException;

/** Thrown when the e-mail address or public name belongs to another member. */
public class AlreadyTakenException extends MuseumException {
  /**
   * @param field {@code email} or {@code name}
   */
  public AlreadyTakenException(String field) {
    super(Kind.CONFLICT, field + ".taken");
  }
}
