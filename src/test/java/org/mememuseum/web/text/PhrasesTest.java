package org.mememuseum.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PhrasesTest {
  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  private final Phrases phrases = new Phrases(Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void oneIsNotMany() {
    assertThat(phrases.count("count.comments", 1)).isEqualTo("1 comment");
    assertThat(phrases.count("count.comments", 0)).isEqualTo("0 comments");
    assertThat(phrases.count("count.comments", 2)).isEqualTo("2 comments");
  }

  @Test
  void thousandsAreSetApart() {
    assertThat(phrases.number(999)).isEqualTo("999");
    assertThat(phrases.number(1_234_567)).isEqualTo("1,234,567");
  }

  @Test
  void timesAreToldAsTimeGoneByForAWeek() {
    assertThat(before(Duration.ofSeconds(59))).isEqualTo("just now");
    assertThat(before(Duration.ofMinutes(1))).isEqualTo("1 minute ago");
    assertThat(before(Duration.ofMinutes(59))).isEqualTo("59 minutes ago");
    assertThat(before(Duration.ofHours(1))).isEqualTo("1 hour ago");
    assertThat(before(Duration.ofHours(23))).isEqualTo("23 hours ago");
    assertThat(before(Duration.ofHours(25))).isEqualTo("yesterday");
    assertThat(before(Duration.ofDays(7))).isEqualTo("7 days ago");
  }

  @Test
  void timesBeforeThatAreDates() {
    assertThat(before(Duration.ofDays(8))).isEqualTo("14 November 2026");
  }

  @Test
  void aTimeAheadOfThisClockIsNow() {
    assertThat(before(Duration.ofSeconds(-5))).isEqualTo("just now");
  }

  @Test
  void machinesReadTheExactInstant() {
    assertThat(phrases.moment(NOW.plusMillis(123)).exact()).isEqualTo("2026-11-22T12:00:00Z");
  }

  @Test
  void filesAreMeasuredInKilobytesUpToAMegabyte() {
    assertThat(phrases.size(213_500)).isEqualTo("214 kB");
    assertThat(phrases.size(9_990_000)).isEqualTo("10.0 MB");
  }

  private String before(Duration passed) {
    return phrases.moment(NOW.minus(passed)).text();
  }
}
