package org.mememuseum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {
  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  private final Times times = new Times(Clock.fixed(NOW, ZoneOffset.UTC), new Texts());

  @ParameterizedTest
  @CsvSource({
    "PT0S, just now",
    "PT-5S, just now",
    "PT59S, just now",
    "PT1M, 1 minute ago",
    "PT59M, 59 minutes ago",
    "PT1H, 1 hour ago",
    "PT23H, 23 hours ago",
    "P1D, yesterday",
    "P14D, 14 days ago",
    "P15D, 7 November 2026",
  })
  void timesAreToldAsPeopleTellThem(Duration passed, String told) {
    assertThat(times.ago(NOW.minus(passed))).isEqualTo(told);
  }
}
