package org.mememuseum.web.http;

/** What was sent as a form is none. */
final class MalformedFormException extends Exception {
  MalformedFormException(Exception because) {
    super(because);
  }
}
