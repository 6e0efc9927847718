package org.mememuseum.adapter.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mememuseum.notification.OutboxConflictException;
import org.mememuseum.notification.OutboxEntry;
import org.mememuseum.notification.OutboxEntry.State;
import org.mememuseum.notification.OutboxStore;

/** Stores announcements in the table {@code outbox}. */
final class JpaOutboxStore implements OutboxStore {
  private static final String FIND = "select o from OutboxRow o where o.id = :id";
  private static final String DUE =
      "select o from OutboxRow o where o.state = :state and o.at <= :at order by o.at, o.id";
  private static final String DEAD =
      "select o from OutboxRow o where o.state = :state order by o.at, o.id";
  private static final String COUNT = "select o.id from OutboxRow o where o.state = :state";
  private static final String AS_READ =
      " where o.id = :id and o.state = :readState and o.attempts = :readAttempts and o.at = :readAt";
  private static final String REPLACE =
      "update OutboxRow o set o.state = :state, o.attempts = :attempts, o.at = :at,"
          + " o.reason = :reason"
          + AS_READ;
  private static final String REMOVE = "delete from OutboxRow o" + AS_READ;

  private final EntityManager entityManager;

  JpaOutboxStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public void add(OutboxEntry entry) {
    entityManager.persist(OutboxRow.of(entry));
  }

  @Override
  public Optional<OutboxEntry> find(UUID id) {
    return UncachedQuery.query(entityManager, FIND, OutboxRow.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .map(OutboxRow::toDomain);
  }

  @Override
  public List<OutboxEntry> findDue(Instant at, int limit) {
    return UncachedQuery.query(entityManager, DUE, OutboxRow.class, limit)
        .setParameter("state", State.WAITING)
        .setParameter("at", at)
        .getResultStream()
        .map(OutboxRow::toDomain)
        .toList();
  }

  @Override
  public List<OutboxEntry> findDead(int limit) {
    return UncachedQuery.query(entityManager, DEAD, OutboxRow.class, limit)
        .setParameter("state", State.DEAD)
        .getResultStream()
        .map(OutboxRow::toDomain)
        .toList();
  }

  @Override
  public int countDead(int limit) {
    return UncachedQuery.query(entityManager, COUNT, UUID.class, limit)
        .setParameter("state", State.DEAD)
        .getResultList()
        .size();
  }

  @Override
  public void replace(OutboxEntry before, OutboxEntry after) {
    change(
        before,
        entityManager
            .createQuery(REPLACE)
            .setParameter("state", after.state())
            .setParameter("attempts", after.attempts())
            .setParameter("at", after.at())
            .setParameter("reason", after.reason()));
  }

  @Override
  public void remove(OutboxEntry entry) {
    change(entry, entityManager.createQuery(REMOVE));
  }

  private static void change(OutboxEntry read, Query statement) {
    int changed =
        statement
            .setParameter("id", read.id())
            .setParameter("readState", read.state())
            .setParameter("readAttempts", read.attempts())
            .setParameter("readAt", read.at())
            .executeUpdate();
    if (changed == 0) {
      throw new OutboxConflictException();
    }
  }
}
