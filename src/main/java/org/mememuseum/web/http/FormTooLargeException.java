package org.mememuseum.web.http;

/** A form exceeds {@link FormLimits}. */
final class FormTooLargeException extends Exception {
  FormTooLargeException() {
    super("The form holds too much text.");
  }
}
