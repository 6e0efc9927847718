package org.mememuseum.web.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.mememuseum.Messages;
import org.mememuseum.meme.Reason;

/**
 * Formats numbers and times for display. Listings use it often: it is cheaper than {@link
 * Texts#sentence(String, Object...)}, which parses its pattern on each call.
 */
@ApplicationScoped
public class Phrases {
  private static final Locale LOCALE = Locale.ENGLISH;
  private static final Messages MESSAGES = Messages.ENGLISH;
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", LOCALE);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", LOCALE);
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", LOCALE);
  // To be cloned: formats are not thread-safe, and creating one takes long.
  private static final NumberFormat INTEGER = NumberFormat.getIntegerInstance(LOCALE);
  private static final long MAX_RELATIVE_DAYS = 7;

  private Clock clock;

  protected Phrases() {}

  @Inject
  public Phrases(Clock clock) {
    this.clock = clock;
  }

  /** Returns a number with thousands separators. */
  public String number(long count) {
    return count < 1000 ? Long.toString(count) : ((NumberFormat) INTEGER.clone()).format(count);
  }

  /**
   * Returns a count with its noun, such as "1 comment" or "1,204 comments".
   *
   * @param key the prefix of the bundle's keys {@code key.one} and {@code key.many}
   */
  public String count(String key, long count) {
    return fill(key + (count == 1 ? ".one" : ".many"), number(count));
  }

  /** Returns the text of a key with its only placeholder replaced. */
  public String fill(String key, String value) {
    return MESSAGES.get(key).replace("{0}", value);
  }

  /** Returns the text of a key that has no placeholders. */
  public String word(String key) {
    return MESSAGES.get(key);
  }

  /** Returns why a meme was held or rejected, in one sentence after the other. */
  public String reasons(List<Reason> reasons) {
    return Reason.text(reasons, MESSAGES);
  }

  /** Returns a file size, such as "214 kB" or "1.3 MB". */
  public String size(long bytes) {
    return bytes < 1_000_000
        ? fill("size.kilobytes", number((bytes + 999) / 1000))
        : fill("size.megabytes", String.format(LOCALE, "%.1f", bytes / 1e6));
  }

  /** Returns a past time: relative to now for a week, then as a date. */
  public Moment moment(Instant at) {
    return new Moment(relative(at), at.truncatedTo(ChronoUnit.SECONDS).toString());
  }

  /** Returns a time to the second, such as "2026-11-26 17:51:03", in UTC. */
  public Moment second(Instant at) {
    var exact = at.truncatedTo(ChronoUnit.SECONDS).toString();
    return new Moment(exact.replace('T', ' ').replace("Z", ""), exact);
  }

  /** Returns the minute of a time of this day, such as "17:51", in UTC. */
  public String minute(Instant at) {
    return MINUTE.format(at.atOffset(ZoneOffset.UTC));
  }

  /** Returns the month of a time, such as "March 2026". */
  public Moment month(Instant at) {
    return new Moment(MONTH.format(day(at)), at.truncatedTo(ChronoUnit.SECONDS).toString());
  }

  private String relative(Instant at) {
    Instant now = clock.instant();
    long minutes = Duration.between(at, now).toMinutes();
    if (minutes < 1) {
      return word("time.now");
    }
    if (minutes < 60) {
      return count("time.minutes", minutes);
    }
    if (minutes < 24 * 60) {
      return count("time.hours", minutes / 60);
    }
    long days = ChronoUnit.DAYS.between(day(at), day(now));
    return days <= MAX_RELATIVE_DAYS ? count("time.days", days) : DATE.format(day(at));
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }
}
