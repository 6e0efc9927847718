package org.mememuseum.web.routes;

import org.mememuseum.MuseumException;

/** Only members may do this, and nobody is signed in. */
public class NotSignedInException extends MuseumException {
  public NotSignedInException() {
    super(Kind.UNAUTHENTICATED, "page.signInFirst");
  }
}
