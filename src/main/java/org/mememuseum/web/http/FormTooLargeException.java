package org.mememuseum.web.http;

/** A form holds more text, or more fields, than any of the museum's. */
final class FormTooLargeException extends Exception {
  FormTooLargeException() {
    super("The form holds too much text.");
  }
}
