package org.mememuseum;

/** Thrown when something does not exist, or when the user may not know that it exists. */
public class NotFoundException extends MuseumException {
  public NotFoundException() {
    super(Kind.NOT_FOUND, "page.notFound");
  }
}
