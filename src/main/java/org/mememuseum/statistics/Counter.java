package org.mememuseum.statistics;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What is counted each day. Stored by name. */
public enum Counter {
  UPLOADS,
  APPROVALS,
  HOLDS,
  REJECTIONS,
  TAKE_DOWNS,
  MEMBERS,
  LIKES,
  VIEWS,
  COMMENTS,
  FAILED_LOG_INS,
  /**
   * The bytes of pictures received with all their renditions, less those withdrawn. Of pictures
   * from before this was stored, only the originals count.
   */
  STORED_BYTES,
  /** First decisions within so long after the upload, and not sooner; see {@link #TIMES}. */
  VERDICTS_1_S,
  VERDICTS_2_S,
  VERDICTS_5_S,
  VERDICTS_15_S,
  VERDICTS_1_MIN,
  VERDICTS_5_MIN,
  VERDICTS_1_H,
  VERDICTS_1_DAY,
  VERDICTS_LATER;

  /** A counter of decisions and the time that they took at most. */
  public record Time(Counter counter, Duration atMost) {}

  /** The counters of decisions by the time they took, shortest first. */
  public static final List<Time> TIMES =
      List.of(
          new Time(VERDICTS_1_S, Duration.ofSeconds(1)),
          new Time(VERDICTS_2_S, Duration.ofSeconds(2)),
          new Time(VERDICTS_5_S, Duration.ofSeconds(5)),
          new Time(VERDICTS_15_S, Duration.ofSeconds(15)),
          new Time(VERDICTS_1_MIN, Duration.ofMinutes(1)),
          new Time(VERDICTS_5_MIN, Duration.ofMinutes(5)),
          new Time(VERDICTS_1_H, Duration.ofHours(1)),
          new Time(VERDICTS_1_DAY, Duration.ofDays(1)),
          new Time(VERDICTS_LATER, Duration.ofDays(36_500)));

  /** Returns the counter of decisions that took so long. */
  public static Counter ofTime(Duration time) {
    return TIMES.stream()
        .filter(bucket -> time.compareTo(bucket.atMost()) <= 0)
        .map(Time::counter)
        .findFirst()
        .orElse(VERDICTS_LATER);
  }

  /** Returns the name in keys of texts. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
