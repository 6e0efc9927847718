package org.mememuseum.adapter.jpa;

import jakarta.persistence.Query;

/** Deletes what is out of date bit by bit: no statement may take longer than a page's. */
final class Purge {
  private static final int AT_ONCE = 5_000;

  private Purge() {}

  /**
   * Repeats a statement until it deletes no more.
   *
   * @param delete deletes at most so many rows as its second parameter, which is set here, says
   */
  static void of(Query delete) {
    delete.setParameter(2, AT_ONCE);
    while (delete.executeUpdate() == AT_ONCE) {
      // There is more.
    }
  }
}
