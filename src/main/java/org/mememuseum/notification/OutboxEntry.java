package org.mememuseum.notification;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.mememuseum.UuidV7;

/**
 * An announcement that has not been delivered yet.
 *
 * @param createdAt when it was announced, to the millisecond
 * @param attempts how often its delivery was begun since it was added or last sent again
 * @param at when it is next tried, or when it was given up, to the millisecond
 * @param reason why the last attempt failed; empty if none did
 */
public record OutboxEntry(
    UUID id,
    Announcement announcement,
    Instant createdAt,
    State state,
    int attempts,
    Instant at,
    String reason) {
  private static final int MAX_REASON = 300;

  public OutboxEntry {
    Objects.requireNonNull(id);
    Objects.requireNonNull(announcement);
    Objects.requireNonNull(state);
    createdAt = createdAt.truncatedTo(ChronoUnit.MILLIS);
    at = at.truncatedTo(ChronoUnit.MILLIS);
    reason = reason.length() > MAX_REASON ? reason.substring(0, MAX_REASON - 1) + "…" : reason;
  }

  /** What becomes of it. */
  public enum State {
    /** It is delivered, or tried again. */
    WAITING,
    /** It was given up. */
    DEAD
  }

  /** Returns a new entry, to be delivered at once. */
  static OutboxEntry of(Announcement announcement, Instant now) {
    return new OutboxEntry(UuidV7.at(now), announcement, now, State.WAITING, 0, now, "");
  }

  /** Returns whether a delivery may begin. */
  boolean isDue(Instant now) {
    return state == State.WAITING && !at.isAfter(now);
  }

  /**
   * Returns it with one attempt more.
   *
   * @param until when it is tried again if nothing is heard of this attempt
   */
  OutboxEntry begun(Instant until) {
    return new OutboxEntry(id, announcement, createdAt, state, attempts + 1, until, reason);
  }

  /** Returns it after an attempt that failed. */
  OutboxEntry failed(String why, Instant next) {
    return new OutboxEntry(id, announcement, createdAt, state, attempts, next, why);
  }

  /** Returns it after its last attempt. */
  OutboxEntry dead(String why, Instant now) {
    return new OutboxEntry(id, announcement, createdAt, State.DEAD, attempts, now, why);
  }

  /** Returns it with all attempts before it, to be delivered at once. */
  OutboxEntry revived(Instant now) {
    return new OutboxEntry(id, announcement, createdAt, State.WAITING, 0, now, "");
  }
}
