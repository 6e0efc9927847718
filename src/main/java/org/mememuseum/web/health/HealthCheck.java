package org.mememuseum.web.health;

/** A check of a dependency, such as the database. {@code /health} runs every bean of this type. */
public interface HealthCheck {
  /** Returns the name in the response, such as {@code database}. */
  String name();

  /** Returns whether the server can answer no requests without the dependency. */
  default boolean isVital() {
    return true;
  }

  /**
   * Tests the dependency, as quickly as possible.
   *
   * @throws RuntimeException if the dependency is down
   */
  void check();
}
