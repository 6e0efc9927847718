package org.mememuseum.moderation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.mememuseum.MuseumException;

/** A curator tried to decide on a meme that another one is looking at. */
public class ClaimedException extends MuseumException {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  /**
   * @param until when the other curator's claim expires
   */
  public ClaimedException(Instant until) {
    super(Kind.CONFLICT, "review.claimed", TIME.format(until));
  }
}
