package org.mememuseum.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeriodTest {
  private static final Instant NOW = Instant.parse("2027-01-01T00:30:00Z");

  @Test
  void aPeriodBeginsWithTheDayInWhichItsFirstMomentIs() {
    assertThat(Period.DAY.until(NOW)).contains(days("2026-12-31", "2027-01-01"));
    assertThat(Period.WEEK.until(NOW)).contains(days("2026-12-25", "2027-01-01"));
    assertThat(Period.MONTH.until(NOW)).contains(days("2026-12-02", "2027-01-01"));
    assertThat(Period.EVER.until(NOW)).isEmpty();
  }

  @Test
  void aMonthIsNoMoreThan31DaysSoThatItsCostIsBounded() {
    assertThat(Period.MONTH.until(NOW).orElseThrow().all()).hasSize(31);
  }

  @Test
  void daysIncludeBothEndsInUtc() {
    var days = days("2026-12-31", "2027-01-01");

    assertThat(days.include(Instant.parse("2026-12-30T23:59:59.999Z"))).isFalse();
    assertThat(days.include(Instant.parse("2026-12-31T00:00:00Z"))).isTrue();
    assertThat(days.include(Instant.parse("2027-01-01T23:59:59.999Z"))).isTrue();
    assertThat(days.include(Instant.parse("2027-01-02T00:00:00Z"))).isFalse();
    assertThatThrownBy(() -> days("2027-01-01", "2026-12-31"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void onlyItsOwnNameIsAPeriod() {
    for (var period : Period.values()) {
      assertThat(Period.parse(period.slug())).isEqualTo(Optional.of(period));
    }
    assertThat(Period.parse("WEEK")).isEmpty();
    assertThat(Period.parse("")).isEmpty();
    assertThat(Period.parse(null)).isEmpty();
  }

  private static Days days(String first, String last) {
    return new Days(LocalDate.parse(first), LocalDate.parse(last));
  }
}
