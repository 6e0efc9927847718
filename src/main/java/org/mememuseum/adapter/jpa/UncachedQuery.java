package org.mememuseum.adapter.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;

/**
 * Queries that bypass the persistence context: its managed rows would hide what SQL statements of
 * the same transaction have changed.
 */
final class UncachedQuery {
  private UncachedQuery() {}

  /** Returns the query; its rows are not managed. */
  static <R> TypedQuery<R> query(EntityManager entityManager, String jpql, Class<R> row) {
    return entityManager
        .createQuery(jpql, row)
        .setHint(QueryHints.MAINTAIN_CACHE, HintValues.FALSE);
  }
}
