package org.mememuseum.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.mememuseum.Cursor;
import org.mememuseum.Page;
import org.mememuseum.member.MemberId;
import org.mememuseum.moderation.Report;
import org.mememuseum.moderation.ReportConflictException;
import org.mememuseum.moderation.ReportStore;
import org.mememuseum.moderation.ReportedCase;

/** Reports in memory. */
public final class MemoryReports implements ReportStore {
  private static final Comparator<Cursor> ORDER =
      Comparator.comparing(Cursor::at).thenComparing(cursor -> cursor.id().toString());

  private final Map<UUID, Map<MemberId, Report>> open = new HashMap<>();
  private final Map<UUID, Instant> openedAt = new HashMap<>();

  @Override
  public synchronized void add(Report report) {
    var subject = report.subject().id();
    openedAt.putIfAbsent(subject, report.at());
    open.computeIfAbsent(subject, first -> new HashMap<>()).put(report.reporter(), report);
  }

  @Override
  public synchronized void close(UUID subject, MemberId by, Instant at, boolean upheld) {
    openedAt.remove(subject);
    if (open.remove(subject) == null) {
      throw new ReportConflictException();
    }
  }

  @Override
  public synchronized Optional<ReportedCase> findOpen(UUID subject) {
    return Optional.ofNullable(open.get(subject)).map(reports -> caseOf(subject, reports));
  }

  @Override
  public synchronized boolean isReporter(UUID subject, MemberId member) {
    return open.getOrDefault(subject, Map.of()).containsKey(member);
  }

  @Override
  public synchronized List<MemberId> findReporters(UUID subject) {
    return List.copyOf(open.getOrDefault(subject, Map.of()).keySet());
  }

  @Override
  public synchronized Page<ReportedCase> findOpen(Optional<Cursor> after, int size) {
    List<ReportedCase> found =
        cases()
            .filter(each -> after.filter(at -> ORDER.compare(cursor(each), at) <= 0).isEmpty())
            .sorted(Comparator.comparing(MemoryReports::cursor, ORDER))
            .limit(size + 1)
            .toList();
    return Page.of(found, size, MemoryReports::cursor);
  }

  @Override
  public synchronized int countOpen(int limit) {
    return Math.min(limit, open.size());
  }

  private Stream<ReportedCase> cases() {
    return open.entrySet().stream().map(each -> caseOf(each.getKey(), each.getValue()));
  }

  private ReportedCase caseOf(UUID subject, Map<MemberId, Report> reports) {
    var sorted = reports.values().stream().sorted(Comparator.comparing(Report::at)).toList();
    var about = sorted.get(sorted.size() - 1).subject();
    return new ReportedCase(
        about,
        openedAt.get(subject),
        sorted.stream()
            .limit(ReportedCase.MAX_REPORTS)
            .map(each -> new Report(about, each.reporter(), each.at(), each.cause(), each.words()))
            .toList());
  }

  private static Cursor cursor(ReportedCase each) {
    return new Cursor(each.openedAt(), each.subject().id());
  }
}
