package org.mememuseum.member;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.mememuseum.MuseumException;

/** Thrown when a suspended member signs in with the right password; tells why and until when. */
public class SuspendedException extends MuseumException {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  public SuspendedException(Suspension suspension) {
    super(
        Kind.FORBIDDEN,
        suspension.until().isPresent() ? "login.suspendedUntil" : "login.suspended",
        suspension.reason(),
        suspension.until().map(MINUTE::format).orElse(""));
  }

  /** Returns the end of a suspension as it is shown, to the minute. */
  public static String format(Instant until) {
    return MINUTE.format(until);
  }
}
