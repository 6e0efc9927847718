package org.mememuseum.moderation;

import java.time.Instant;
import java.util.List;

/**
 * Everything that is reported about one meme or comment and not closed.
 *
 * @param openedAt when the first of the reports came
 * @param reports oldest first, at most {@link #MAX_REPORTS}
 */
public record ReportedCase(Report.Subject subject, Instant openedAt, List<Report> reports) {
  /** The most reports that are read of a case. */
  public static final int MAX_REPORTS = 100;

  public ReportedCase {
    reports = List.copyOf(reports);
  }
}
