package org.mememuseum.adapter.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;

/**
 * Creates queries that bypass the persistence context. A query of Jakarta Persistence returns the
 * managed instance of a row that it has read before, which does not show what bulk and native
 * statements of the same transaction have changed since.
 */
final class UncachedQuery {
  private UncachedQuery() {}

  /** Returns a query whose results are read from the database and are not managed. */
  static <R> TypedQuery<R> query(EntityManager entityManager, String jpql, Class<R> row) {
    return entityManager
        .createQuery(jpql, row)
        .setHint(QueryHints.MAINTAIN_CACHE, HintValues.FALSE);
  }
}
