package org.mememuseum.discovery;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How long ago a meme may have been published to be among the most liked of a listing. */
public enum Period {
  DAY(1),
  WEEK(7),
  MONTH(30),
  EVER(0);

  private final int days;

  Period(int days) {
    this.days = days;
  }

  /**
   * Returns the days of the period that ends now, empty for all times. Days are whole: the first
   * one begins up to a day before the period does.
   */
  public Optional<Days> until(Instant now) {
    return this == EVER
        ? Optional.empty()
        : Optional.of(Days.between(now.minus(Duration.ofDays(days)), now));
  }

  /** Returns the name in URLs: lower case. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Parses the name in URLs; empty for null and anything else. */
  public static Optional<Period> parse(String slug) {
    return Arrays.stream(values()).filter(period -> period.slug().equals(slug)).findFirst();
  }
}
