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

/** Likes in the table {@code likes}, counted on the meme; and the milestones they lead to. */
final class JpaLikeStore implements LikeStore {
  private static final String LIKE =
      """
      with added as (
        insert into likes (meme_id, member_id) select id, ?2 from memes where id = ?1
        on conflict do nothing returning meme_id)
      update memes set likes = likes + 1 where id in (select meme_id from added)
      """;
  private static final String UNLIKE =
      """
      with removed as (
        delete from likes where meme_id = ?1 and member_id = ?2 returning meme_id)
      update memes set likes = likes - 1 where id in (select meme_id from removed)
      """;
  private static final String EXISTS = "select 1 from memes where id = ?1";
  private static final String LIKED =
      "select meme_id from likes where member_id = ?1 and meme_id = any (cast(?2 as uuid[]))";
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
    boolean added = change(LIKE, meme.value(), member.value());
    if (!added && isUnknown(meme)) {
      throw new NotFoundException();
    }
    return added;
  }

  @Override
  public boolean unlike(MemeId meme, MemberId member) {
    return change(UNLIKE, meme.value(), member.value());
  }

  @Override
  public Set<MemeId> findLiked(MemberId member, Collection<MemeId> memes) {
    var ids = memes.stream().map(MemeId::toString).toArray(String[]::new);
    var query = entityManager.createNativeQuery(LIKED);
    query.setParameter(1, member.value()).setParameter(2, ids);
    return ((Collection<?>) query.getResultList())
        .stream().map(id -> new MemeId((UUID) id)).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public boolean reach(MemeId meme, Milestone milestone) {
    return change(REACH, meme.value(), milestone.name());
  }

  private boolean isUnknown(MemeId meme) {
    return entityManager
        .createNativeQuery(EXISTS)
        .setParameter(1, meme.value())
        .getResultList()
        .isEmpty();
  }

  private boolean change(String sql, Object first, Object second) {
    return entityManager
            .createNativeQuery(sql)
            .setParameter(1, first)
            .setParameter(2, second)
            .executeUpdate()
        > 0;
  }
}
