package org.mememuseum.adapter.jpa;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.mememuseum.settings.Document;
import org.mememuseum.settings.Revision;
import org.mememuseum.settings.RevisionConflictException;
import org.mememuseum.settings.RevisionStore;

/** Stores revisions in the table {@code revisions}. */
final class JpaRevisionStore implements RevisionStore {
  // Native: JPQL has no "on conflict", by which only the first of concurrent writers succeeds.
  private static final String ADD =
      """
      insert into revisions (document, number, at, saved_by, text) values (?1, ?2, ?3, ?4, ?5)
      on conflict do nothing
      """;
  private static final String BEFORE =
      """
      select r from RevisionRow r
      where r.key.document = :document and r.key.number < :before order by r.key.number desc
      """;

  private final EntityManager entityManager;

  JpaRevisionStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public void add(Revision revision) {
    int added =
        entityManager
            .createNativeQuery(ADD)
            .setParameter(1, revision.document().name())
            .setParameter(2, revision.number())
            .setParameter(3, InstantConverter.toColumn(revision.at()))
            .setParameter(4, revision.by().value())
            .setParameter(5, revision.text())
            .executeUpdate();
    if (added == 0) {
      throw new RevisionConflictException();
    }
  }

  @Override
  public Optional<Revision> findLatest(Document document) {
    return findBefore(document, Integer.MAX_VALUE, 1).stream().findFirst();
  }

  @Override
  public Optional<Revision> find(Document document, int number) {
    return findBefore(document, number + 1, 1).stream()
        .filter(revision -> revision.number() == number)
        .findFirst();
  }

  @Override
  public List<Revision> findBefore(Document document, int before, int limit) {
    return UncachedQuery.query(entityManager, BEFORE, RevisionRow.class, limit)
        .setParameter("document", document)
        .setParameter("before", before)
        .getResultStream()
        .map(RevisionRow::toDomain)
        .toList();
  }
}
