package org.mememuseum.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.mememuseum.Cursor;
import org.mememuseum.member.MemberId;

/**
 * Selects lines of the activity log; an empty component selects all.
 *
 * @param day in UTC
 */
public record ActivityFilter(
    Optional<MemberId> actor,
    Optional<Action> action,
    Optional<UUID> subject,
    Optional<LocalDate> day) {
  /** Selects the whole log. */
  public static final ActivityFilter ALL =
      new ActivityFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public ActivityFilter {
    Objects.requireNonNull(actor);
    Objects.requireNonNull(action);
    Objects.requireNonNull(subject);
    Objects.requireNonNull(day);
  }

  /** Selects the lines with an action. */
  public static ActivityFilter of(Action action) {
    return new ActivityFilter(
        Optional.empty(), Optional.of(action), Optional.empty(), Optional.empty());
  }

  /** Returns this filter for what one member did. */
  public ActivityFilter by(MemberId member) {
    return new ActivityFilter(Optional.of(member), action, subject, day);
  }

  /** Returns the position before the newest line that may be selected. */
  Optional<Cursor> start() {
    return day.map(date -> new Cursor(startOf(date.plusDays(1)), new UUID(0, 0)));
  }

  /** Returns whether a line is older than all that may be selected. */
  boolean isPast(Activity line) {
    return day.filter(date -> line.at().isBefore(startOf(date))).isPresent();
  }

  /** Returns whether more has to be checked than the one part that the store is asked for. */
  boolean isRefined() {
    return Stream.of(actor, action, subject).filter(Optional::isPresent).count() > 1;
  }

  boolean selects(Activity line) {
    return isAnyOr(actor, line.actor())
        && isAnyOr(action, Optional.of(line.action()))
        && isAnyOr(subject, line.subject());
  }

  private static <T> boolean isAnyOr(Optional<T> selected, Optional<T> value) {
    return selected.isEmpty() || selected.equals(value);
  }

  private static Instant startOf(LocalDate date) {
    return date.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
