package org.mememuseum.upload;

import org.mememuseum.MuseumException;

/** Thrown when pictures without a meme may not be moved to the trash. */
public class OrphansKeptException extends MuseumException {
  private OrphansKeptException(String messageKey) {
    super(Kind.CONFLICT, messageKey);
  }

  static OrphansKeptException notOurs() {
    return new OrphansKeptException("pictures.notOurs");
  }

  static OrphansKeptException noMemes() {
    return new OrphansKeptException("pictures.noMemes");
  }

  static OrphansKeptException gone() {
    return new OrphansKeptException("pictures.gone");
  }
}
