package org.mememuseum.meme;

import org.mememuseum.MuseumException;

/** Thrown when a meme has other details, or another status, than those that an edit is of. */
public class EditConflictException extends MuseumException {
  public EditConflictException() {
    super(Kind.CONFLICT, "edit.conflict");
  }
}
