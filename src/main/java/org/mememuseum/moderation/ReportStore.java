package org.mememuseum.moderation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mememuseum.Cursor;
import org.mememuseum.Page;
import org.mememuseum.member.MemberId;

/**
 * Stores reports. Those of one subject are one case, which is open from the first report until it
 * is closed, and opened again by a later report. Changes are part of the caller's transaction.
 */
public interface ReportStore {
  /**
   * Adds a report, or replaces the one of this member on this subject, and opens the case if it is
   * not open. Concurrent reports are all kept.
   */
  void add(Report report);

  /**
   * Closes an open case. Atomic: of two who close it, one succeeds. An adapter may detect that only
   * at commit.
   *
   * @param upheld whether something was done about it
   * @throws ReportConflictException if it is not open
   */
  void close(UUID subject, MemberId by, Instant at, boolean upheld);

  /** Returns the open case about a meme or a comment. */
  Optional<ReportedCase> findOpen(UUID subject);

  /** Returns whether a report of this member is in the open case about a subject. */
  boolean isReporter(UUID subject, MemberId member);

  /** Returns everybody whose report is in the open case about a subject, in no order. */
  List<MemberId> findReporters(UUID subject);

  /** Returns a page of the open cases, oldest first; may lack uncommitted ones. */
  Page<ReportedCase> findOpen(Optional<Cursor> after, int size);

  /** Returns how many cases are open, but at most {@code limit}. */
  int countOpen(int limit);
}
