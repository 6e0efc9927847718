package org.mememuseum.adapter.jpa;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import org.mememuseum.Cursor;
import org.mememuseum.NotFoundException;
import org.mememuseum.Page;
import org.mememuseum.meme.MemeId;
import org.mememuseum.reaction.Comment;
import org.mememuseum.reaction.CommentId;
import org.mememuseum.reaction.CommentStore;

/** Stores comments in the table {@code comments} and counts them on the meme. */
final class JpaCommentStore implements CommentStore {
  private static final String SELECT =
      "select c from CommentRow c join fetch c.author where c.text is not null and ";
  private static final Keyset UNDER_A_MEME =
      Keyset.ofGroups(SELECT + "c.memeId = :meme", "c.threadId", "c.id");
  private static final String COUNT =
      "update MemeRow m set m.comments = m.comments + 1 where m.id = :id";
  // Native: EclipseLink binds a null Instant in JPQL as varchar, which PostgreSQL rejects.
  private static final String UPDATE =
      """
      update comments set text = ?2, edited_at = cast(?3 as timestamptz)
      where id = ?1 and text is not null
      """;
  // Native: JPQL cannot change two tables in one statement, which keeps the count exact.
  private static final String REMOVE =
      """
      with removed as (
        update comments set text = null where id = ?1 and text is not null returning meme_id)
      update memes set comments = comments - 1 where id in (select meme_id from removed)
      """;

  private final EntityManager entityManager;

  JpaCommentStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public void add(Comment comment) {
    int counted =
        entityManager.createQuery(COUNT).setParameter("id", comment.meme().value()).executeUpdate();
    if (counted == 0) {
      throw new NotFoundException();
    }
    entityManager.persist(CommentRow.of(comment));
    entityManager.flush();
  }

  @Override
  public Optional<Comment> find(CommentId id) {
    return UncachedQuery.query(entityManager, SELECT + "c.id = :id", CommentRow.class)
        .setParameter("id", id.value())
        .getResultStream()
        .findFirst()
        .map(CommentRow::toDomain);
  }

  @Override
  public void update(Comment comment) {
    entityManager
        .createNativeQuery(UPDATE)
        .setParameter(1, comment.id().value())
        .setParameter(2, comment.text().text())
        .setParameter(3, comment.editedAt().map(InstantConverter::toColumn).orElse(null))
        .executeUpdate();
  }

  @Override
  public boolean remove(CommentId id) {
    return entityManager.createNativeQuery(REMOVE).setParameter(1, id.value()).executeUpdate() > 0;
  }

  @Override
  public Page<Comment> findUnder(MemeId meme, Optional<Cursor> after, int size) {
    return UNDER_A_MEME.page(
        entityManager,
        CommentRow.class,
        Map.of("meme", meme.value()),
        after,
        size,
        CommentRow::toDomain,
        Comment::position);
  }
}
