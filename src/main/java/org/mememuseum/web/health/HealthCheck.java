package org.mememuseum.web.health;

/** Something the museum works with. Every bean of this type is asked by {@code /health}. */
public interface HealthCheck {
  /** Returns its name in the answer, such as {@code database}. */
  String name();

  /** Returns whether nothing can be answered without it: a server then wants no requests. */
  default boolean isVital() {
    return true;
  }

  /**
   * Tries it out; takes no longer than necessary.
   *
   * @throws RuntimeException if it is down
   */
  void check();
}
