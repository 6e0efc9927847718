package org.mememuseum;

/** Thrown when something was public once and was taken down. */
public class GoneException extends MuseumException {
  public GoneException() {
    super(Kind.GONE, "page.gone");
  }
}
