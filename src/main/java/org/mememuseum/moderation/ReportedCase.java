package org.mememuseum.moderation;

import java.time.Instant;
import java.util.List;

/**
 * Everything that is reported about one meme or comment and not closed.
 *
 * @param openedAt when the first of the reports came
 * @param reports oldest first; of more than {@link #MAX_REPORTS}, so many of them
 */
public record ReportedCase(Report.Subject subject, Instant openedAt, List<Report> reports) {
  /** How many reports of a case are read to be shown. */
  public static final int MAX_REPORTS = 100;

  public ReportedCase {
    reports = List.copyOf(reports);
  }
}
