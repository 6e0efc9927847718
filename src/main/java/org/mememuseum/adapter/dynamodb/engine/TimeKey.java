package org.mememuseum.adapter.dynamodb.engine;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.mememuseum.Cursor;

/**
 * Converts times and cursors to sort keys and back. A time becomes {@code
 * 2026-11-22T12:00:00.123Z}; a cursor's key has {@code #} and the id appended. Keys sort in the
 * order of their times.
 */
public final class TimeKey {
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);
  private static final int LENGTH = 24;
  private static final int MONTH = 7;
  private static final int DAY = 10;
  // Years of more than four digits would not sort correctly; a forged cursor may contain any year.
  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999Z");

  private TimeKey() {}

  public static String of(Instant at) {
    if (at.isBefore(FIRST)) {
      return FORMAT.format(FIRST);
    }
    return FORMAT.format(at.isAfter(LAST) ? LAST : at);
  }

  public static String of(Instant at, UUID id) {
    return of(at) + "#" + id;
  }

  public static String of(Cursor cursor) {
    return of(cursor.at(), cursor.id());
  }

  /** Returns the time in a key that {@link #of} made. */
  static Instant time(String key) {
    return Instant.parse(key.substring(0, LENGTH));
  }

  /** Returns the id in a key that {@link #of} made. */
  public static UUID id(String key) {
    return UUID.fromString(key.substring(LENGTH + 1));
  }

  public static Cursor cursor(String key) {
    return new Cursor(time(key), id(key));
  }

  public static String month(String key) {
    return key.substring(0, MONTH);
  }

  public static String day(String key) {
    return key.substring(0, DAY);
  }
}
