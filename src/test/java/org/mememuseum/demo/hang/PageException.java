package org.mememuseum.demo.hang;

/** A page is not what the demo collection expects; the message tells what and where. */
public final class PageException extends RuntimeException {
  public PageException(String message) {
    super(message);
  }

  public PageException(String message, Throwable cause) {
    super(message, cause);
  }
}
