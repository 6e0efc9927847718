package org.mememuseum.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says when things were as people say it. */
@Named
@ApplicationScoped
public class Times {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter EXACT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final Clock clock;
  private final Texts texts;

  protected Times() {
    this(null, null);
  }

  @Inject
  public Times(Clock clock, Texts texts) {
    this.clock = clock;
    this.texts = texts;
  }

  /** Returns how long ago it was, such as “2 hours ago”; after two weeks the day. */
  public String ago(Instant at) {
    var passed = Duration.between(at, clock.instant());
    if (passed.toMinutes() < 1) {
      return texts.sentence("time.now");
    }
    if (passed.toHours() < 1) {
      return texts.sentence("time.minutes", passed.toMinutes());
    }
    if (passed.toDays() < 1) {
      return texts.sentence("time.hours", passed.toHours());
    }
    return passed.toDays() <= 14 ? texts.sentence("time.days", passed.toDays()) : DAY.format(at);
  }

  /** Returns day and minute, in UTC. */
  public String exact(Instant at) {
    return EXACT.format(at);
  }
}
