package org.mememuseum.moderation;

import org.mememuseum.MuseumException;

/** Thrown when a case of reports is closed already. */
public class ReportConflictException extends MuseumException {
  public ReportConflictException() {
    super(Kind.CONFLICT, "report.closed");
  }
}
