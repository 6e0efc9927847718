package org.mememuseum.adapter.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;

/**
 * Queries whose rows come from the database every time. Rows that a persistence context remembers
 * would hide what SQL statements of the same transaction changed.
 */
final class Fresh {
  private Fresh() {}

  /** Returns the query; the rows it finds belong to no persistence context. */
  static <R> TypedQuery<R> query(EntityManager entityManager, String jpql, Class<R> row) {
    return entityManager
        .createQuery(jpql, row)
        .setHint(QueryHints.MAINTAIN_CACHE, HintValues.FALSE);
  }
}
