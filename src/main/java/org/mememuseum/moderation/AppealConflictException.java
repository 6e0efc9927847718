package org.mememuseum.moderation;

import org.mememuseum.MuseumException;

/** Thrown when an appeal cannot be made, or answered, as things are by now. */
public class AppealConflictException extends MuseumException {
  private AppealConflictException(String messageKey) {
    super(Kind.CONFLICT, messageKey);
  }

  /** Thrown for a second appeal against a decision. */
  public static AppealConflictException appealed() {
    return new AppealConflictException("appeal.exists");
  }

  /** Thrown when a granted appeal would override a later decision. */
  public static AppealConflictException superseded() {
    return new AppealConflictException("appeal.superseded");
  }

  /** Thrown for a second answer to an appeal. */
  public static AppealConflictException answered() {
    return new AppealConflictException("appeal.answered");
  }
}
