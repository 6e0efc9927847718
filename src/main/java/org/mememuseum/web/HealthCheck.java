package org.mememuseum.web;

/** Something the museum cannot do without. Every bean of this type is asked by {@code /health}. */
public interface HealthCheck {
  /** Returns its name in the answer, such as {@code database}. */
  String name();

  /**
   * Tries it out; takes no longer than necessary.
   *
   * @throws RuntimeException if it is down
   */
  void check();
}
