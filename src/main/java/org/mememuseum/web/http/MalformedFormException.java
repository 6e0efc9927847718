package org.mememuseum.web.http;

/** A body does not match the form type in its {@code Content-Type}. */
final class MalformedFormException extends Exception {
  MalformedFormException(Exception cause) {
    super(cause);
  }
}
