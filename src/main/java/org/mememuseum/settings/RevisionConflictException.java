package org.mememuseum.settings;

import org.mememuseum.MuseumException;

/** Thrown when somebody else saved a document since it was read. */
public class RevisionConflictException extends MuseumException {
  public RevisionConflictException() {
    super(Kind.CONFLICT, "revision.conflict");
  }
}
