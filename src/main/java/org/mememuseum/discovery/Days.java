package org.mememuseum.discovery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;

/** Consecutive days in UTC, the first and the last one included. */
public record Days(LocalDate first, LocalDate last) {
  public Days {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(last + " is before " + first);
    }
  }

  /** Returns the days from the one of an instant to the one of another. */
  public static Days between(Instant first, Instant last) {
    return new Days(day(first), day(last));
  }

  /** Returns all days in order. */
  public Stream<LocalDate> all() {
    return first.datesUntil(last.plusDays(1));
  }

  /** Returns whether an instant is on one of the days. */
  public boolean include(Instant at) {
    return !day(at).isBefore(first) && !day(at).isAfter(last);
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }
}
