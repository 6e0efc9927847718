package org.mememuseum.adapter.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.TypedQuery;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;

/**
 * Creates queries that bypass the persistence context. A query of Jakarta Persistence returns the
 * managed instance of a row that it has read before, which does not show what bulk and native
 * statements of the same transaction have changed since.
 *
 * <p>Each query becomes a named query, because only these are translated to SQL once. EclipseLink
 * translates any other one with a hint or a limit at each call.
 */
final class UncachedQuery {
  private static final int NO_LIMIT = Integer.MAX_VALUE;
  private static final Map<EntityManagerFactory, Set<String>> NAMED =
      Collections.synchronizedMap(new WeakHashMap<>());

  private UncachedQuery() {}

  /** Returns a query whose results are read from the database and are not managed. */
  static <R> TypedQuery<R> query(EntityManager entityManager, String jpql, Class<R> row) {
    return query(entityManager, jpql, row, NO_LIMIT);
  }

  /** Returns such a query for the first {@code limit} results. */
  static <R> TypedQuery<R> query(
      EntityManager entityManager, String jpql, Class<R> row, int limit) {
    String name = limit == NO_LIMIT ? jpql : jpql + " limit " + limit;
    var factory = entityManager.getEntityManagerFactory();
    var named = NAMED.computeIfAbsent(factory, first -> ConcurrentHashMap.newKeySet());
    if (!named.contains(name)) {
      var query =
          entityManager.createQuery(jpql, row).setHint(QueryHints.MAINTAIN_CACHE, HintValues.FALSE);
      // As a hint: setMaxResults would have it translated again.
      factory.addNamedQuery(
          name, limit == NO_LIMIT ? query : query.setHint(QueryHints.JDBC_MAX_ROWS, limit));
      named.add(name);
    }
    return entityManager.createNamedQuery(name, row);
  }
}
