package org.mememuseum.config;

import java.time.Duration;
import org.mememuseum.RetrySchedule;

/** How often work is tried. */
record RetrySettings(RetrySchedule examinations, RetrySchedule announcements) {
  private static final int DAY_MILLIS = 86_400_000;

  static RetrySettings read(SettingSource source) {
    var examinations =
        new RetrySchedule(
            5,
            millis(source, "museum.retry-delay-ms", 2_000),
            4,
            millis(source, "museum.retry-max-delay-ms", 120_000));
    // Almost four hours in all.
    var announcements =
        new RetrySchedule(
            30,
            millis(source, "museum.announcement-retry-delay-ms", 5_000),
            2,
            millis(source, "museum.announcement-retry-max-delay-ms", 600_000));
    return new RetrySettings(examinations, announcements);
  }

  private static Duration millis(SettingSource source, String name, long standard) {
    return Duration.ofMillis(source.number(name, standard, 1, DAY_MILLIS));
  }
}
