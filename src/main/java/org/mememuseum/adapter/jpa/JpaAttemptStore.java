package org.mememuseum.adapter.jpa;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mememuseum.member.AttemptStore;

/** Stores attempts in the table {@code attempts}, each in a row of its own. */
final class JpaAttemptStore implements AttemptStore {
  // Native: JPQL knows no advisory locks. A second caller with the same key waits here until the
  // first has committed, and then sees what it added.
  private static final String LOCK =
      "select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)";
  private static final String NEWEST =
      """
      select a.attemptedAt from AttemptRow a where a.key = :key and a.attemptedAt > :since
      order by a.attemptedAt desc
      """;
  // Native: JPQL has no "skip locked", by which concurrent callers each delete a different row.
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
  public Optional<Full> add(Instant at, List<Count> counts) {
    // Every caller locks in the same order, so that no two deadlock.
    counts.stream().map(Count::key).sorted().forEach(this::lock);
    var full = counts.stream().flatMap(count -> findFull(count).stream()).findFirst();
    if (full.isEmpty()) {
      counts.forEach(count -> entityManager.persist(AttemptRow.of(count.key(), at)));
      entityManager.flush();
    }
    return full;
  }

  private void lock(String key) {
    entityManager.createNativeQuery(LOCK).setParameter(1, key).getSingleResult();
  }

  private Optional<Full> findFull(Count count) {
    return entityManager
        .createQuery(NEWEST, Instant.class)
        .setParameter("key", count.key())
        .setParameter("since", count.since())
        .setFirstResult(count.limit() - 1)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(oldest -> new Full(count, oldest));
  }

  @Override
  public void remove(String key, Instant at) {
    entityManager
        .createNativeQuery(REMOVE)
        .setParameter(1, key)
        .setParameter(2, InstantConverter.toColumn(at))
        .executeUpdate();
  }

  @Override
  public void clear(String key) {
    entityManager
        .createQuery("delete from AttemptRow a where a.key = :key")
        .setParameter("key", key)
        .executeUpdate();
  }

  @Override
  public void purge(Instant before) {
    Purge.of(entityManager, "attempts", "attempted_at <= ?1", InstantConverter.toColumn(before));
  }
}
