package org.mememuseum.launch;

/**
 * The museum cannot start or go on. The message is one sentence for the person at the terminal,
 * perhaps followed by the last lines of a log; it needs no stack trace.
 */
public final class LaunchException extends RuntimeException {

  public LaunchException(String message) {
    super(message);
  }

  public LaunchException(String message, Throwable cause) {
    super(message, cause);
  }
}
