package org.mememuseum.adapter.jpa;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mememuseum.Cursor;
import org.mememuseum.Page;
import org.mememuseum.meme.MemeId;
import org.mememuseum.moderation.Decision;
import org.mememuseum.moderation.DecisionStore;
import org.mememuseum.moderation.PastExamination;

/** Stores decisions in the tables {@code decisions} and {@code findings}. */
final class JpaDecisionStore implements DecisionStore {
  private static final String ON_A_MEME =
      """
      select distinct d from DecisionRow d left join fetch d.findings
      where d.memeId = :meme order by d.decidedAt, d.id
      """;

  private static final Keyset WITH_EVIDENCE =
      new Keyset(
          "select d from ExaminationRow d where d.evidence <> ''", "d.decidedAt", "d.id", true);

  private final EntityManager entityManager;

  JpaDecisionStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public void add(Decision decision) {
    entityManager.persist(DecisionRow.of(decision));
    entityManager.flush();
  }

  @Override
  public List<Decision> findByMeme(MemeId meme) {
    return UncachedQuery.query(entityManager, ON_A_MEME, DecisionRow.class)
        .setParameter("meme", meme.value())
        .getResultStream()
        .map(DecisionRow::toDomain)
        .toList();
  }

  @Override
  public Page<PastExamination> findExaminations(Optional<Cursor> after, int size) {
    return WITH_EVIDENCE.page(
        entityManager,
        ExaminationRow.class,
        Map.of(),
        after,
        size,
        ExaminationRow::toDomain,
        examination -> new Cursor(examination.at(), examination.id()));
  }
}
