package org.mememuseum.adapter.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mememuseum.member.AttemptStore;

/** Attempts in the table {@code attempts}, where two at one instant are two. */
final class JpaAttemptStore implements AttemptStore {
  // Who adds under one key waits here for the other's commit, and then sees what it added.
  private static final String LOCK =
      "select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)";
  private static final String FULL =
      """
      select attempted_at from attempts where key = ?1 and attempted_at > ?2
      order by attempted_at desc offset ?3 limit 1
      """;
  // Two who take back an attempt of one instant each take another one.
  private static final String REMOVE =
      """
      delete from attempts where id =
        (select id from attempts where key = ?1 and attempted_at = ?2
         limit 1 for update skip locked)
      """;

  private static final String PURGE =
      """
      delete from attempts where ctid = any (array(
        select ctid from attempts where attempted_at <= ?1 limit ?2))
      """;

  private final EntityManager entityManager;

  JpaAttemptStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public Optional<Full> add(Instant at, List<Count> counts) {
    // In one order for all, so that no two wait for each other.
    counts.stream().map(Count::key).sorted().forEach(this::lock);
    var full = counts.stream().flatMap(count -> findFull(count).stream()).findFirst();
    if (full.isEmpty()) {
      counts.forEach(count -> insert(count.key(), at));
    }
    return full;
  }

  private void lock(String key) {
    entityManager.createNativeQuery(LOCK).setParameter(1, key).getSingleResult();
  }

  private Optional<Full> findFull(Count count) {
    List<?> oldest =
        query(FULL, count.key(), count.since()).setParameter(3, count.limit() - 1).getResultList();
    return oldest.stream().findFirst().map(at -> new Full(count, ((Timestamp) at).toInstant()));
  }

  private void insert(String key, Instant at) {
    query("insert into attempts (key, attempted_at) values (?1, ?2)", key, at).executeUpdate();
  }

  @Override
  public void remove(String key, Instant at) {
    query(REMOVE, key, at).executeUpdate();
  }

  @Override
  public void clear(String key) {
    entityManager
        .createNativeQuery("delete from attempts where key = ?1")
        .setParameter(1, key)
        .executeUpdate();
  }

  @Override
  public void purge(Instant before) {
    Purge.of(
        entityManager.createNativeQuery(PURGE).setParameter(1, InstantConverter.toColumn(before)));
  }

  private Query query(String sql, String key, Instant at) {
    return entityManager
        .createNativeQuery(sql)
        .setParameter(1, key)
        .setParameter(2, InstantConverter.toColumn(at));
  }
}
