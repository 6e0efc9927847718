package org.mememuseum.adapter.jpa;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.mememuseum.meme.MemeId;
import org.mememuseum.moderation.Decision;
import org.mememuseum.moderation.DecisionStore;

/** Stores decisions in the tables {@code decisions} and {@code findings}. */
final class JpaDecisionStore implements DecisionStore {
  private static final String ON_A_MEME =
      """
      select distinct d from DecisionRow d left join fetch d.findings
      where d.memeId = :meme order by d.decidedAt, d.id
      """;

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
}
