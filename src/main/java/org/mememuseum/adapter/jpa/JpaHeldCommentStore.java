package org.mememuseum.adapter.jpa;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mememuseum.Cursor;
import org.mememuseum.Page;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.MemeId;
import org.mememuseum.reaction.Comment;
import org.mememuseum.reaction.CommentId;
import org.mememuseum.reaction.HeldCommentConflictException;
import org.mememuseum.reaction.HeldCommentStore;

/** Stores comments that wait in the table {@code held_comments}. */
final class JpaHeldCommentStore implements HeldCommentStore {
  private static final int MAX_OF_AUTHOR = 20;
  private static final String SELECT = "select c from HeldCommentRow c join fetch c.author where ";
  private static final Keyset OPEN = new Keyset(SELECT + "1 = 1", "c.createdAt", "c.id", false);
  private static final String BY_AUTHOR =
      SELECT + "c.memeId = :meme and c.authorId = :author order by c.createdAt, c.id";

  private final EntityManager entityManager;

  JpaHeldCommentStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public void add(Comment comment) {
    entityManager.persist(HeldCommentRow.of(comment));
    entityManager.flush();
  }

  @Override
  public Optional<Comment> find(CommentId id) {
    return UncachedQuery.query(entityManager, SELECT + "c.id = :id", HeldCommentRow.class)
        .setParameter("id", id.value())
        .getResultStream()
        .findFirst()
        .map(HeldCommentRow::toDomain);
  }

  @Override
  public void remove(Comment comment) {
    int removed =
        entityManager
            .createQuery("delete from HeldCommentRow c where c.id = :id")
            .setParameter("id", comment.id().value())
            .executeUpdate();
    if (removed == 0) {
      throw new HeldCommentConflictException();
    }
  }

  @Override
  public Page<Comment> findOpen(Optional<Cursor> after, int size) {
    return OPEN.page(
        entityManager,
        HeldCommentRow.class,
        Map.of(),
        after,
        size,
        HeldCommentRow::toDomain,
        comment -> new Cursor(comment.createdAt(), comment.id().value()));
  }

  @Override
  public int countOpen(int limit) {
    return UncachedQuery.query(
            entityManager, "select c.id from HeldCommentRow c", UUID.class, limit)
        .getResultList()
        .size();
  }

  @Override
  public List<Comment> findBy(MemberId author, MemeId meme) {
    return UncachedQuery.query(entityManager, BY_AUTHOR, HeldCommentRow.class, MAX_OF_AUTHOR)
        .setParameter("meme", meme.value())
        .setParameter("author", author.value())
        .getResultStream()
        .map(HeldCommentRow::toDomain)
        .toList();
  }
}
