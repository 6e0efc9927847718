package org.mememuseum;

/** There is no such thing, or none that this person may know of. */
public class NotFoundException extends MuseumException {
  public NotFoundException() {
    super(Kind.NOT_FOUND, "page.notFound");
  }
}
