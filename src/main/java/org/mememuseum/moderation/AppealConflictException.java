package org.mememuseum.moderation;

import org.mememuseum.MuseumException;

/** Thrown when a decision was appealed against, or an appeal answered, already. */
public class AppealConflictException extends MuseumException {
  private AppealConflictException(String messageKey) {
    super(Kind.CONFLICT, messageKey);
  }

  /** Thrown for a second appeal against a decision. */
  public static AppealConflictException appealed() {
    return new AppealConflictException("appeal.exists");
  }

  /** Thrown for a second answer to an appeal. */
  public static AppealConflictException answered() {
    return new AppealConflictException("appeal.answered");
  }
}
