package org.mememuseum.adapter.jpa;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mememuseum.Cursor;
import org.mememuseum.Page;

/**
 * Walks a list that is ordered by a time and an id, from where the last page ended.
 *
 * @param select the query up to its last condition, in JPQL
 * @param at the path to the time
 * @param id the path to the id, for those of one time
 * @param newestFirst whether both descend; they ascend if not
 */
record Keyset(String select, String at, String id, boolean newestFirst) {

  /** Returns up to {@code limit} rows after the cursor, or from the start. */
  <R> List<R> find(
      EntityManager entityManager,
      Class<R> row,
      Map<String, ?> parameters,
      Optional<Cursor> after,
      int limit) {
    var query =
        UncachedQuery.query(entityManager, jpql(after.isPresent()), row).setMaxResults(limit);
    parameters.forEach(query::setParameter);
    after.ifPresent(
        cursor -> query.setParameter("afterAt", cursor.at()).setParameter("afterId", cursor.id()));
    return query.getResultList();
  }

  /** Returns a page of what the rows tell. */
  <R, T> Page<T> page(
      EntityManager entityManager,
      Class<R> row,
      Map<String, ?> parameters,
      Optional<Cursor> after,
      int size,
      Function<R, T> toDomain,
      Function<T, Cursor> cursor) {
    var found = find(entityManager, row, parameters, after, size + 1);
    return Page.of(found.stream().map(toDomain).toList(), size, cursor);
  }

  private String jpql(boolean goesOn) {
    String past = newestFirst ? "<" : ">";
    // The first half alone is what the index is entered with; the second sorts out ties.
    String condition =
        " and %1$s %3$s= :afterAt and (%1$s %3$s :afterAt or %2$s %3$s :afterId)"
            .formatted(at, id, past);
    String direction = newestFirst ? " desc" : "";
    return select
        + (goesOn ? condition : "")
        + " order by "
        + at
        + direction
        + ", "
        + id
        + direction;
  }
}
