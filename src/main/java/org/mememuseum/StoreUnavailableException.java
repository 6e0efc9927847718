package org.mememuseum;

/** Thrown when the store of records is unreachable. A retry may succeed. */
public class StoreUnavailableException extends MuseumException {
  public StoreUnavailableException(Throwable cause) {
    super(Kind.UNAVAILABLE, cause, "store.unavailable");
  }
}
