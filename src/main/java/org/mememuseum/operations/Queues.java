package org.mememuseum.operations;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.mememuseum.NotFoundException;
import org.mememuseum.UuidV7;
import org.mememuseum.member.Member;
import org.mememuseum.meme.MemeStore;
import org.mememuseum.notification.Outbox;
import org.mememuseum.notification.OutboxConflictException;
import org.mememuseum.notification.OutboxEntry;
import org.mememuseum.notification.OutboxStore;
import org.mememuseum.operations.DeadLetterHandled.What;

/**
 * What the museum has yet to do, by its records, and the announcements that were given up, for
 * admins. Throws {@link NotFoundException} for anybody else.
 */
@Stateless
public class Queues {
  /** The most records of a queue that are looked at. */
  public static final int MAX_WAITING = 1_000;

  // No retry waits longer.
  private static final Duration LOOK_AHEAD = Duration.ofDays(2);

  private MemeStore memes;
  private Outbox outbox;
  private OutboxStore entries;
  private Event<DeadLetterHandled> events;
  private Clock clock;

  protected Queues() {}

  @Inject
  public Queues(
      MemeStore memes,
      Outbox outbox,
      OutboxStore entries,
      Event<DeadLetterHandled> events,
      Clock clock) {
    this.memes = memes;
    this.outbox = outbox;
    this.entries = entries;
    this.events = events;
    this.clock = clock;
  }

  /** Returns the state of each queue, in the order of {@link QueueName}. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<QueueState> measure(Member admin) {
    admin.requireAdmin();
    var now = clock.instant();
    return List.of(
        state(
            QueueName.EXAMINATION,
            memes.findPendingSince(now, MAX_WAITING),
            meme -> UuidV7.time(meme.value())),
        state(
            QueueName.ANNOUNCEMENTS,
            entries.findDue(now.plus(LOOK_AHEAD), MAX_WAITING),
            OutboxEntry::createdAt));
  }

  private static <T> QueueState state(QueueName name, List<T> waiting, Function<T, Instant> since) {
    return new QueueState(
        name, waiting.size(), waiting.stream().map(since).min(Instant::compareTo));
  }

  /** Returns the announcements that were given up, oldest first, but at most {@code limit}. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<OutboxEntry> findDeadLetters(Member admin, int limit) {
    admin.requireAdmin();
    return entries.findDead(limit);
  }

  /** Returns how many announcements were given up, but at most {@code limit}. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public int countDeadLetters(Member admin, int limit) {
    admin.requireAdmin();
    return entries.countDead(limit);
  }

  /**
   * Sends an announcement again that was given up; it has all attempts before it.
   *
   * @throws OutboxConflictException if it is not among those given up any more
   */
  public void sendAgain(UUID id, Member admin) {
    admin.requireAdmin();
    var sent = outbox.sendAgain(id).announcement();
    events.fire(new DeadLetterHandled(sent, admin.id(), What.SENT_AGAIN));
  }

  /**
   * Drops an announcement for good that was given up.
   *
   * @throws OutboxConflictException if it is not among those given up any more
   */
  public void drop(UUID id, Member admin) {
    admin.requireAdmin();
    var dropped = outbox.drop(id).announcement();
    events.fire(new DeadLetterHandled(dropped, admin.id(), What.DROPPED));
  }
}
