package org.mememuseum.web;

/** Tells whether the museum can serve visitors yet. */
public interface OpeningHours {
  /** Returns whether everything is prepared; once true it stays true. */
  boolean isOpen();
}
