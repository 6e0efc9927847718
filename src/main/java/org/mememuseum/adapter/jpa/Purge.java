package org.mememuseum.adapter.jpa;

import jakarta.persistence.EntityManager;

/** Deletes expired rows in chunks, so that no statement takes longer than those of a page. */
final class Purge {
  private static final int CHUNK = 5_000;
  // Native: JPQL cannot limit a delete.
  private static final String DELETE =
      """
      delete from %1$s where ctid = any (array(
        select ctid from %1$s where %2$s limit ?2))
      """;

  private Purge() {}

  /**
   * Deletes all rows that meet a condition.
   *
   * @param condition in SQL, with {@code ?1} for the value
   */
  static void of(EntityManager entityManager, String table, String condition, Object value) {
    var delete =
        entityManager
            .createNativeQuery(DELETE.formatted(table, condition))
            .setParameter(1, value)
            .setParameter(2, CHUNK);
    while (delete.executeUpdate() == CHUNK) {
      // There may be more.
    }
  }
}
