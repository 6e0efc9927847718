package org.mememuseum.adapter.jpa;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import org.mememuseum.Cursor;
import org.mememuseum.Page;
import org.mememuseum.member.MemberId;
import org.mememuseum.notification.Notice;
import org.mememuseum.notification.NoticeStore;

/** Stores notices in the table {@code notices}. */
final class JpaNoticeStore implements NoticeStore {
  private static final Keyset OF_MEMBER =
      new Keyset(
          "select n from NoticeRow n where n.memberId = :member", "n.createdAt", "n.id", true);
  // Native: JPQL cannot count the rows of a limited subquery; see also MARK_READ.
  private static final String COUNT_UNREAD =
      """
      select count(*) from
        (select 1 from notices where member_id = ?1 and not is_read limit ?2) as counted
      """;
  // Native: EclipseLink binds JPQL's literal false, and the partial index fits no parameter.
  private static final String MARK_READ =
      "update notices set is_read = true where member_id = ?1 and not is_read";

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
  public int countUnread(MemberId member, int limit) {
    var query = entityManager.createNativeQuery(COUNT_UNREAD);
    query.setParameter(1, member.value()).setParameter(2, limit);
    return ((Number) query.getSingleResult()).intValue();
  }

  @Override
  public void markAllRead(MemberId member) {
    entityManager.createNativeQuery(MARK_READ).setParameter(1, member.value()).executeUpdate();
  }
}
