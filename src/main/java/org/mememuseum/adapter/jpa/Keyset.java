package org.mememuseum.adapter.jpa;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.mememuseum.Cursor;
import org.mememuseum.Page;

/**
 * A query for keyset pagination: its result is ordered by a time and an id, and each page starts
 * after the cursor of the last one.
 */
final class Keyset {
  private final String firstPage;
  private final String nextPage;
  private final Function<Cursor, ?> after;
  private final Function<Cursor, UUID> afterId;

  /**
   * @param select the JPQL query with its conditions, without order
   * @param at the path to the time
   * @param id the path to the id, which orders rows of the same time
   * @param newestFirst whether both are in descending order; otherwise both are in ascending order
   */
  Keyset(String select, String at, String id, boolean newestFirst) {
    this(select, at, id, newestFirst, Cursor::at, Cursor::id);
  }

  /**
   * A query whose result is ordered by groups and within them, both by identifiers that sort by
   * time. The first item of a group has the group's identifier.
   */
  static Keyset ofGroups(String select, String group, String id) {
    return new Keyset(
        select, group, id, false, Cursor::id, cursor -> cursor.within().orElse(cursor.id()));
  }

  private Keyset(
      String select,
      String at,
      String id,
      boolean newestFirst,
      Function<Cursor, ?> after,
      Function<Cursor, UUID> afterId) {
    this.after = after;
    this.afterId = afterId;
    String direction = newestFirst ? " desc" : "";
    String order = " order by " + at + direction + ", " + id + direction;
    // The first comparison gives the range of the index; the second skips the rows of the same time
    // that were on the last page.
    String condition =
        " and %1$s %3$s= :afterAt and (%1$s %3$s :afterAt or %2$s %3$s :afterId)"
            .formatted(at, id, newestFirst ? "<" : ">");
    firstPage = select + order;
    nextPage = select + condition + order;
  }

  /** Returns up to {@code limit} rows after the cursor, or the first ones without a cursor. */
  <R> List<R> find(
      EntityManager entityManager,
      Class<R> row,
      Map<String, ?> parameters,
      Optional<Cursor> last,
      int limit) {
    var query =
        UncachedQuery.query(entityManager, last.isPresent() ? nextPage : firstPage, row, limit);
    parameters.forEach(query::setParameter);
    last.ifPresent(
        cursor ->
            query
                .setParameter("afterAt", after.apply(cursor))
                .setParameter("afterId", afterId.apply(cursor)));
    return query.getResultList();
  }

  /** Returns a page of the rows as domain objects. */
  <R, T> Page<T> page(
      EntityManager entityManager,
      Class<R> row,
      Map<String, ?> parameters,
      Optional<Cursor> after,
      int size,
      Function<R, T> toDomain,
      Function<T, Cursor> cursor) {
    var rows = find(entityManager, row, parameters, after, size + 1);
    return Page.of(rows.stream().map(toDomain).toList(), size, cursor);
  }
}
