package org.mememuseum.adapter.jpa;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mememuseum.Cursor;
import org.mememuseum.NotFoundException;
import org.mememuseum.Page;
import org.mememuseum.moderation.Appeal;
import org.mememuseum.moderation.AppealConflictException;
import org.mememuseum.moderation.AppealStore;

/** Stores appeals in the table {@code appeals}. */
final class JpaAppealStore implements AppealStore {
  private static final String IS_OPEN = "a.answeredAt is null";
  private static final Keyset OPEN =
      new Keyset("select a from AppealRow a where " + IS_OPEN, "a.at", "a.decisionId", false);
  // Native: JPQL has no "on conflict", and a persist that fails would doom the transaction.
  private static final String ADD =
      """
      insert into appeals (decision_id, meme_id, owner_id, at, words) values (?1, ?2, ?3, ?4, ?5)
      on conflict do nothing
      """;
  private static final String ANSWER =
      """
      update AppealRow a
      set a.answeredBy = :by, a.answeredAt = :at, a.answer = :words, a.granted = :granted
      where a.decisionId = :decision and a.answeredAt is null
      """;

  private final EntityManager entityManager;

  JpaAppealStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public void add(Appeal appeal) {
    int added =
        entityManager
            .createNativeQuery(ADD)
            .setParameter(1, appeal.decision())
            .setParameter(2, appeal.meme().value())
            .setParameter(3, appeal.owner().value())
            .setParameter(4, InstantConverter.toColumn(appeal.at()))
            .setParameter(5, appeal.words())
            .executeUpdate();
    if (added == 0) {
      throw AppealConflictException.appealed();
    }
  }

  @Override
  public void answer(UUID decision, Appeal.Answer answer) {
    int updated =
        entityManager
            .createQuery(ANSWER)
            .setParameter("decision", decision)
            .setParameter("by", answer.by().value())
            .setParameter("at", answer.at())
            .setParameter("words", answer.words())
            .setParameter("granted", answer.granted())
            .executeUpdate();
    if (updated == 0) {
      throw find(decision).isEmpty() ? new NotFoundException() : AppealConflictException.answered();
    }
  }

  @Override
  public Optional<Appeal> find(UUID decision) {
    return UncachedQuery.query(
            entityManager,
            "select a from AppealRow a where a.decisionId = :decision",
            AppealRow.class)
        .setParameter("decision", decision)
        .getResultStream()
        .findFirst()
        .map(AppealRow::toDomain);
  }

  @Override
  public Page<Appeal> findOpen(Optional<Cursor> after, int size) {
    return OPEN.page(
        entityManager,
        AppealRow.class,
        Map.of(),
        after,
        size,
        AppealRow::toDomain,
        appeal -> new Cursor(appeal.at(), appeal.decision()));
  }

  @Override
  public int countOpen(int limit) {
    return UncachedQuery.query(
            entityManager,
            "select a.decisionId from AppealRow a where " + IS_OPEN,
            UUID.class,
            limit)
        .getResultList()
        .size();
  }
}
