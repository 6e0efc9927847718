package org.mememuseum.adapter.dynamodb;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.mememuseum.Cursor;
import org.mememuseum.Page;
import org.mememuseum.adapter.dynamodb.engine.Change;
import org.mememuseum.adapter.dynamodb.engine.Condition;
import org.mememuseum.adapter.dynamodb.engine.Database;
import org.mememuseum.adapter.dynamodb.engine.Item;
import org.mememuseum.adapter.dynamodb.engine.ItemKey;
import org.mememuseum.adapter.dynamodb.engine.KeyRange;
import org.mememuseum.adapter.dynamodb.engine.TimeKey;
import org.mememuseum.adapter.dynamodb.engine.UnitOfWork;
import org.mememuseum.member.MemberId;
import org.mememuseum.meme.MemeId;
import org.mememuseum.moderation.Report;
import org.mememuseum.moderation.ReportConflictException;
import org.mememuseum.moderation.ReportStore;
import org.mememuseum.moderation.ReportedCase;
import org.mememuseum.reaction.CommentId;

/**
 * Stores reports in {@code ReportTable}: each case and its reports have the subject's partition.
 * Open cases have an attribute that is an index key; there are few of them, so that one partition
 * of the index has room for all.
 */
final class DynamoReportStore implements ReportStore {
  static final String TABLE = "ReportTable";
  private static final String SUBJECT = "subject_id";
  private static final String PART = "part";
  private static final String CASE = "case";
  private static final String REPORT = "report#";
  private static final String REPORTER = "reporter_id";
  private static final String AT = "at";
  private static final String STATE = "state";
  private static final String OPEN = "open";
  private static final String CLOSED_AT = "closed_at";
  private static final String OPENED_AT = "opened_at";
  private static final String MEME = "meme_id";
  private static final String COMMENT = "comment_id";
  private static final String AUTHOR = "author_id";

  private final UnitOfWork unitOfWork;

  DynamoReportStore(UnitOfWork unitOfWork) {
    this.unitOfWork = unitOfWork;
  }

  /**
   * Opens the case without a condition: of two first reports, each opens it, and the later time of
   * opening may stay.
   */
  @Override
  public void add(Report report) {
    var subject = report.subject();
    var about =
        Item.EMPTY
            .with(MEME, subject.meme().toString())
            .with(COMMENT, subject.comment().map(CommentId::toString))
            .with(AUTHOR, subject.author().map(MemberId::toString))
            .with(STATE, OPEN);
    boolean isOpen = findOpenItem(subject.id()).isPresent();
    var opened = isOpen ? about : about.with(OPENED_AT, TimeKey.of(report.at(), subject.id()));
    unitOfWork.write(
        List.of(
            Change.update(at(subject.id(), CASE)).setting(opened),
            Change.put(at(subject.id(), REPORT + report.reporter()), item(report))));
  }

  @Override
  public void close(UUID subject, MemberId by, Instant at, boolean upheld) {
    var closed =
        Item.EMPTY.with("closed_by", by.toString()).with(CLOSED_AT, at).with("upheld", upheld);
    unitOfWork.write(
        List.of(
            Change.update(at(subject, CASE))
                .setting(closed)
                .removing(Set.of(STATE))
                .requiring(Condition.exists(STATE), ReportConflictException::new)));
  }

  @Override
  public Optional<ReportedCase> findOpen(UUID subject) {
    return findOpenItem(subject).map(this::toDomain);
  }

  @Override
  public boolean isReporter(UUID subject, MemberId member) {
    return findOpenItem(subject)
        .flatMap(
            open ->
                unitOfWork.find(at(subject, REPORT + member)).filter(report -> isIn(open, report)))
        .isPresent();
  }

  @Override
  public List<MemberId> findReporters(UUID subject) {
    return findOpenItem(subject).stream()
        .flatMap(open -> reports(open, subject, Database.ALL))
        .map(report -> new MemberId(report.id(REPORTER)))
        .toList();
  }

  // Those of a case that was closed before are still there.
  private Stream<Item> reports(Item open, UUID subject, int limit) {
    var range = KeyRange.of(TABLE, SUBJECT, subject.toString(), PART).from(REPORT);
    return unitOfWork.stored().query(range, limit).stream().filter(report -> isIn(open, report));
  }

  private static boolean isIn(Item open, Item report) {
    return open.findTime(CLOSED_AT).filter(last -> !report.time(AT).isAfter(last)).isEmpty();
  }

  private Optional<Item> findOpenItem(UUID subject) {
    return unitOfWork.find(at(subject, CASE)).filter(item -> item.find(STATE).isPresent());
  }

  @Override
  public Page<ReportedCase> findOpen(Optional<Cursor> after, int size) {
    var range = open().after(after.map(TimeKey::of));
    return Page.of(
        unitOfWork.stored().query(range, size + 1).stream().map(this::toDomain).toList(),
        size,
        open -> new Cursor(open.openedAt(), open.subject().id()));
  }

  @Override
  public int countOpen(int limit) {
    return unitOfWork.stored().count(open(), limit);
  }

  private static KeyRange open() {
    return KeyRange.ofIndex(TABLE, "open-index", STATE, OPEN, OPENED_AT);
  }

  private ReportedCase toDomain(Item item) {
    var subject =
        new Report.Subject(
            new MemeId(item.id(MEME)),
            item.findId(COMMENT).map(CommentId::new),
            item.findId(AUTHOR).map(MemberId::new));
    var openedAt = item.time(OPENED_AT);
    // More than are shown, because some may be of a case that was closed before.
    var reports =
        reports(item, subject.id(), 2 * ReportedCase.MAX_REPORTS)
            .map(report -> toDomain(report, subject))
            .sorted(Comparator.comparing(Report::at))
            .limit(ReportedCase.MAX_REPORTS)
            .toList();
    return new ReportedCase(subject, openedAt, reports);
  }

  private static ItemKey at(UUID subject, String part) {
    return ItemKey.of(TABLE, SUBJECT, subject.toString(), PART, part);
  }

  private static Item item(Report report) {
    return Item.EMPTY
        .with(REPORTER, report.reporter().toString())
        .with(AT, report.at())
        .with("cause", report.cause().name())
        .with("words", report.words());
  }

  private static Report toDomain(Item item, Report.Subject subject) {
    return new Report(
        subject,
        new MemberId(item.id(REPORTER)),
        item.time(AT),
        Report.Cause.valueOf(item.text("cause")),
        item.text("words"));
  }
}
