package org.mememuseum.adapter.jpa;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mememuseum.Cursor;
import org.mememuseum.Page;
import org.mememuseum.member.MemberId;
import org.mememuseum.moderation.Report;
import org.mememuseum.moderation.ReportConflictException;
import org.mememuseum.moderation.ReportStore;
import org.mememuseum.moderation.ReportedCase;
import org.mememuseum.reaction.CommentId;

/** Stores reports in the tables {@code report_cases} and {@code reports}. */
final class JpaReportStore implements ReportStore {
  // Native: JPQL has no "on conflict". Locks the case, so that it is not closed meanwhile.
  private static final String OPEN_CASE =
      """
      insert into report_cases as old (subject_id, meme_id, comment_id, opened_at, author_id)
      values (?1, ?2, cast(?3 as uuid), ?4, cast(?5 as uuid))
      on conflict (subject_id) do update set
        author_id = coalesce(excluded.author_id, old.author_id),
        opened_at = case when old.closed_at is null
          then least(old.opened_at, excluded.opened_at) else excluded.opened_at end,
        closed_at = null, closed_by = null, upheld = null
      """;
  // Native: JPQL has no "on conflict".
  private static final String ADD =
      """
      insert into reports (subject_id, reporter_id, at, cause, words) values (?1, ?2, ?3, ?4, ?5)
      on conflict (subject_id, reporter_id) do update
        set at = excluded.at, cause = excluded.cause, words = excluded.words
      """;
  private static final String CLOSE =
      """
      update ReportCaseRow c
      set c.closedAt = :at, c.closedBy = :by, c.upheld = :upheld
      where c.subjectId = :subject and c.closedAt is null
      """;
  private static final Keyset OPEN =
      new Keyset(
          "select c from ReportCaseRow c where c.closedAt is null",
          "c.openedAt",
          "c.subjectId",
          false);
  private static final String IN_OPEN_CASE =
      """
      from ReportRow r, ReportCaseRow c
      where r.key.subjectId = :subject and c.subjectId = r.key.subjectId and c.openedAt <= r.at
        and c.closedAt is null
      """;
  private static final String REPORTS =
      "select r " + IN_OPEN_CASE + " order by r.at, r.key.reporterId";
  private static final String REPORTERS = "select r.key.reporterId " + IN_OPEN_CASE;
  private static final String REPORT_BY = REPORTERS + " and r.key.reporterId = :member";

  private final EntityManager entityManager;

  JpaReportStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public void add(Report report) {
    var subject = report.subject();
    entityManager
        .createNativeQuery(OPEN_CASE)
        .setParameter(1, subject.id())
        .setParameter(2, subject.meme().value())
        .setParameter(3, subject.comment().map(CommentId::toString).orElse(null))
        .setParameter(4, InstantConverter.toColumn(report.at()))
        .setParameter(5, subject.author().map(MemberId::toString).orElse(null))
        .executeUpdate();
    entityManager
        .createNativeQuery(ADD)
        .setParameter(1, subject.id())
        .setParameter(2, report.reporter().value())
        .setParameter(3, InstantConverter.toColumn(report.at()))
        .setParameter(4, report.cause().name())
        .setParameter(5, report.words())
        .executeUpdate();
  }

  @Override
  public void close(UUID subject, MemberId by, Instant at, boolean upheld) {
    int closed =
        entityManager
            .createQuery(CLOSE)
            .setParameter("subject", subject)
            .setParameter("at", at)
            .setParameter("by", by.value())
            .setParameter("upheld", upheld)
            .executeUpdate();
    if (closed == 0) {
      throw new ReportConflictException();
    }
  }

  @Override
  public Optional<ReportedCase> findOpen(UUID subject) {
    return UncachedQuery.query(
            entityManager,
            "select c from ReportCaseRow c where c.subjectId = :subject and c.closedAt is null",
            ReportCaseRow.class)
        .setParameter("subject", subject)
        .getResultStream()
        .findFirst()
        .map(this::toDomain);
  }

  @Override
  public boolean isReporter(UUID subject, MemberId member) {
    return !UncachedQuery.query(entityManager, REPORT_BY, UUID.class)
        .setParameter("subject", subject)
        .setParameter("member", member.value())
        .getResultList()
        .isEmpty();
  }

  @Override
  public List<MemberId> findReporters(UUID subject) {
    return UncachedQuery.query(entityManager, REPORTERS, UUID.class)
        .setParameter("subject", subject)
        .getResultStream()
        .map(MemberId::new)
        .toList();
  }

  @Override
  public Page<ReportedCase> findOpen(Optional<Cursor> after, int size) {
    return OPEN.page(
        entityManager,
        ReportCaseRow.class,
        Map.of(),
        after,
        size,
        this::toDomain,
        open -> new Cursor(open.openedAt(), open.subject().id()));
  }

  @Override
  public int countOpen(int limit) {
    return UncachedQuery.query(
            entityManager,
            "select c.subjectId from ReportCaseRow c where c.closedAt is null",
            UUID.class,
            limit)
        .getResultList()
        .size();
  }

  private ReportedCase toDomain(ReportCaseRow row) {
    var subject = row.subject();
    var reports =
        UncachedQuery.query(entityManager, REPORTS, ReportRow.class, ReportedCase.MAX_REPORTS)
            .setParameter("subject", subject.id())
            .getResultStream()
            .map(report -> report.toDomain(subject))
            .toList();
    return new ReportedCase(subject, row.openedAt(), reports);
  }
}
