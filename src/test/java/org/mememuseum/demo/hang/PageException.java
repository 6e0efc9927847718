package org.mememuseum.demo.hang;

/** A page of the museum is not what the demo collection's visitors expect; says what and where. */
public final class PageException extends RuntimeException {
  public PageException(String message) {
    super(message);
  }

  public PageException(String message, Throwable cause) {
    super(message, cause);
  }
}
