package org.mememuseum;

/** The museum's records cannot be reached at the moment; trying again later may work. */
public class StoreUnavailableException extends MuseumException {
  public StoreUnavailableException(Throwable cause) {
    super(Kind.UNAVAILABLE, cause, "store.unavailable");
  }
}
