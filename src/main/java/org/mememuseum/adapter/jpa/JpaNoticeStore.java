package org.mememuseum.adapter.jpa;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;
import org.mememuseum.Cursor;
import org.mememuseum.Page;
import org.mememuseum.member.MemberId;
import org.mememuseum.notification.Notice;
import org.mememuseum.notification.NoticeStore;
import org.mememuseum.notification.UnreadNotice;

/** Stores notices in the table {@code notices}. */
final class JpaNoticeStore implements NoticeStore {
  private static final Keyset OF_MEMBER =
      new Keyset(
          "select n from NoticeRow n where n.memberId = :member", "n.createdAt", "n.id", true);
  // Native: EclipseLink binds JPQL's literal false, and the partial index fits no parameter.
  private static final String UNREAD =
      """
      select * from notices where member_id = ?1 and not is_read
      order by created_at desc, id desc limit ?2
      """;
  private static final String MARK_ALL_READ =
      "update notices set is_read = true where member_id = ?1 and not is_read";
  private static final String MARK_READ =
      "update NoticeRow n set n.read = true where n.memberId = :member and n.id in :ids";

  private final EntityManager entityManager;

  JpaNoticeStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public void add(Notice notice) {
    entityManager.persist(NoticeRow.of(notice));
  }

  @Override
  public Page<Notice> findByMember(MemberId member, Optional<Cursor> after, int size) {
    return OF_MEMBER.page(
        entityManager,
        NoticeRow.class,
        Map.of("member", member.value()),
        after,
        size,
        NoticeRow::toDomain,
        notice -> new Cursor(notice.createdAt(), notice.id()));
  }

  @Override
  public List<UnreadNotice> findUnread(MemberId member, int limit) {
    List<UnreadNotice> unread = new ArrayList<>();
    var query =
        entityManager
            .createNativeQuery(UNREAD, NoticeRow.class)
            .setHint(QueryHints.MAINTAIN_CACHE, HintValues.FALSE);
    for (var row : query.setParameter(1, member.value()).setParameter(2, limit).getResultList()) {
      unread.add(UnreadNotice.of(((NoticeRow) row).toDomain()));
    }
    return unread;
  }

  @Override
  public void markRead(MemberId member, Collection<UnreadNotice> read) {
    entityManager
        .createQuery(MARK_READ)
        .setParameter("member", member.value())
        .setParameter("ids", read.stream().map(UnreadNotice::id).toList())
        .executeUpdate();
  }

  @Override
  public void markAllRead(MemberId member) {
    entityManager.createNativeQuery(MARK_ALL_READ).setParameter(1, member.value()).executeUpdate();
  }
}
