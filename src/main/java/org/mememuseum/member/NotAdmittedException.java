package org.mememuseum.member;

import org.mememuseum.MuseumException;

/** Thrown when somebody may not register, as the museum is set. */
public class NotAdmittedException extends MuseumException {
  public NotAdmittedException(Admission admission) {
    super(
        Kind.FORBIDDEN,
        admission.mode() == Admission.Mode.CLOSED
            ? "registration.closed"
            : "registration.invitation");
  }
}
