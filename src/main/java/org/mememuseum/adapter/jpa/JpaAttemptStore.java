package org.mememuseum.adapter.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.mememuseum.member.AttemptStore;

/** Attempts in the table {@code attempts}, where two at one instant are two. */
final class JpaAttemptStore implements AttemptStore {
  // Two who take back an attempt of one instant each take another one.
  private static final String REMOVE =
      """
      delete from attempts where id =
        (select id from attempts where key = ?1 and attempted_at = ?2
         limit 1 for update skip locked)
      """;

  private final EntityManager entityManager;

  JpaAttemptStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public void add(String key, Instant at) {
    query("insert into attempts (key, attempted_at) values (?1, ?2)", key, at).executeUpdate();
  }

  @Override
  public List<Instant> findSince(String key, Instant since, int limit) {
    String sql =
        """
        select attempted_at from attempts where key = ?1 and attempted_at > ?2
        order by attempted_at desc limit ?3
        """;
    List<?> found = query(sql, key, since).setParameter(3, limit).getResultList();
    return found.stream().map(at -> ((Timestamp) at).toInstant()).toList();
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
    entityManager
        .createNativeQuery("delete from attempts where attempted_at <= ?1")
        .setParameter(1, InstantConverter.toColumn(before))
        .executeUpdate();
  }

  private Query query(String sql, String key, Instant at) {
    return entityManager
        .createNativeQuery(sql)
        .setParameter(1, key)
        .setParameter(2, InstantConverter.toColumn(at));
  }
}
