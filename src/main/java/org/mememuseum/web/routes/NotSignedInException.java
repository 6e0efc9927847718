package org.mememuseum.web.routes;

import org.mememuseum.MuseumException;

/** The action requires a logged-in member. */
public class NotSignedInException extends MuseumException {
  public NotSignedInException() {
    super(Kind.UNAUTHENTICATED, "page.signInFirst");
  }
}
