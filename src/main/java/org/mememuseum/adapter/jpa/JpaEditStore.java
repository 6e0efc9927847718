package org.mememuseum.adapter.jpa;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.mememuseum.NotFoundException;
import org.mememuseum.meme.Edit;
import org.mememuseum.meme.EditConflictException;
import org.mememuseum.meme.EditStore;
import org.mememuseum.meme.MemeDetails;
import org.mememuseum.meme.MemeId;

/** Changes the details in {@code memes}, and stores edits in {@code meme_edits}. */
final class JpaEditStore implements EditStore {
  // Native: JPQL takes a list parameter for several values, never for one array.
  private static final String CHANGE =
      """
      update memes
      set title = ?2, description = ?3, tags = cast(?4 as text[]), category = ?5, alt_text = ?6
      where id = ?1 and status <> 'WITHDRAWN' and title = ?7 and description = ?8
        and tags = cast(?9 as text[]) and category = ?10 and alt_text = ?11
      """;
  private static final String BY_MEME =
      "select e from EditRow e where e.memeId = :meme order by e.at desc, e.id desc";

  private final EntityManager entityManager;
  private final TagRows tags;

  JpaEditStore(EntityManager entityManager) {
    this.entityManager = entityManager;
    this.tags = new TagRows(entityManager);
  }

  @Override
  public void edit(Edit edit) {
    var change = entityManager.createNativeQuery(CHANGE).setParameter(1, edit.meme().value());
    int next = 2;
    for (var details : List.of(edit.after(), edit.before())) {
      for (var column : columns(details)) {
        change.setParameter(next++, column);
      }
    }
    if (change.executeUpdate() == 0) {
      throw isThere(edit.meme()) ? new EditConflictException() : new NotFoundException();
    }
    tags.replace(edit.meme(), edit.after());
    entityManager.persist(EditRow.of(edit));
  }

  private static List<Object> columns(MemeDetails details) {
    return List.of(
        details.title().text(),
        details.description().text(),
        TextArrayConverter.toColumn(DetailsColumns.tags(details)),
        details.category().name(),
        details.alt().text());
  }

  private boolean isThere(MemeId id) {
    return entityManager
            .createQuery("select count(m) from MemeRow m where m.id = :id", Long.class)
            .setParameter("id", id.value())
            .getSingleResult()
        > 0;
  }

  @Override
  public List<Edit> findByMeme(MemeId meme, int limit) {
    return UncachedQuery.query(entityManager, BY_MEME, EditRow.class, limit)
        .setParameter("meme", meme.value())
        .getResultStream()
        .map(EditRow::toDomain)
        .toList();
  }
}
