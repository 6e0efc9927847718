package org.mememuseum.upload;

import org.mememuseum.MuseumException;

/** Thrown when pictures cannot be stored or read at the moment. */
public class ImageStoreUnavailableException extends MuseumException {
  public ImageStoreUnavailableException(Throwable cause) {
    super(Kind.UNAVAILABLE, cause, "picture.storeUnavailable");
  }
}
