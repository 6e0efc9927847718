package org.mememuseum.adapter.jpa;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mememuseum.NotFoundException;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.MemeId;
import org.mememuseum.reaction.LikeStore;
import org.mememuseum.reaction.Milestone;

/**
 * Stores likes in the table {@code likes} and counts them on the meme; stores milestones in the
 * table {@code milestones}.
 */
final class JpaLikeStore implements LikeStore {
  // Native: JPQL has no "on conflict" and cannot change two tables in one atomic statement.
  private static final String LIKE =
      """
      with added as (
        insert into likes (meme_id, member_id) select id, ?2 from memes where id = ?1
        on conflict do nothing returning meme_id)
      update memes set likes = likes + 1 where id in (select meme_id from added)
      """;
  // Native: JPQL cannot change two tables in one atomic statement.
  private static final String UNLIKE =
      """
      with removed as (
        delete from likes where meme_id = ?1 and member_id = ?2 returning meme_id)
      update memes set likes = likes - 1 where id in (select meme_id from removed)
      """;
  // Native: JPQL cannot update a collection table. The meme's row is locked by now, so that the
  // counts of two likes are not copied in the wrong order.
  private static final String COPY_COUNT =
      """
      update meme_tags t set likes = m.likes from memes m where m.id = ?1 and t.meme_id = m.id
      """;
  private static final String EXISTS = "select m.id from MemeRow m where m.id = :id";
  private static final String LIKED =
      """
      select l.key.memeId from LikeRow l
      where l.key.memberId = :member and l.key.memeId in :memes
      """;
  // Native: JPQL has no insert and no "on conflict".
  private static final String REACH =
      """
      insert into milestones (meme_id, milestone) select id, ?2 from memes where id = ?1
      on conflict do nothing
      """;

  private final EntityManager entityManager;

  JpaLikeStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public boolean like(MemeId meme, MemberId member) {
    boolean added = count(LIKE, meme, member);
    if (!added && isUnknown(meme)) {
      throw new NotFoundException();
    }
    return added;
  }

  @Override
  public boolean unlike(MemeId meme, MemberId member) {
    return count(UNLIKE, meme, member);
  }

  private boolean count(String sql, MemeId meme, MemberId member) {
    boolean changed = change(sql, meme.value(), member.value());
    if (changed) {
      entityManager.createNativeQuery(COPY_COUNT).setParameter(1, meme.value()).executeUpdate();
    }
    return changed;
  }

  @Override
  public Set<MemeId> findLiked(MemberId member, Collection<MemeId> memes) {
    if (memes.isEmpty()) {
      return Set.of();
    }
    return entityManager
        .createQuery(LIKED, UUID.class)
        .setParameter("member", member.value())
        .setParameter("memes", memes.stream().map(MemeId::value).toList())
        .getResultStream()
        .map(MemeId::new)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public boolean reach(MemeId meme, Milestone milestone) {
    return change(REACH, meme.value(), milestone.name());
  }

  private boolean isUnknown(MemeId meme) {
    return entityManager
        .createQuery(EXISTS)
        .setParameter("id", meme.value())
        .getResultList()
        .isEmpty();
  }

  private boolean change(String sql, UUID meme, Object second) {
    return entityManager
            .createNativeQuery(sql)
            .setParameter(1, meme)
            .setParameter(2, second)
            .executeUpdate()
        > 0;
  }
}
