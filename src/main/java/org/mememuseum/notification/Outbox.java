package org.mememuseum.notification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.mememuseum.RetrySchedule;

/**
 * Holds announcements from the transaction in which they are made until they are delivered or given
 * up. Each method is a transaction or takes part in the caller's.
 *
 * <p>Whoever delivers an announcement begins its attempt first, which hides it from others for a
 * while. If nothing is heard of the attempt until then, because the server was killed, it is tried
 * again: so it is delivered at least once.
 */
@Stateless
public class Outbox {
  private static final Logger LOG = System.getLogger("museum.queue");
  private static final Duration LONGEST_ATTEMPT = Duration.ofSeconds(20);
  private static final String UNFINISHED = "The server was stopped meanwhile.";

  private OutboxStore store;
  private AnnouncementQueue queue;
  private RetrySchedule schedule;
  private Clock clock;

  protected Outbox() {}

  @Inject
  public Outbox(OutboxStore store, AnnouncementQueue queue, DeliveryRetries retries, Clock clock) {
    this.store = store;
    this.queue = queue;
    this.schedule = retries.schedule();
    this.clock = clock;
  }

  /** Adds an announcement and triggers its delivery. */
  public void add(Announcement announcement) {
    var entry = OutboxEntry.of(announcement, clock.instant());
    store.add(entry);
    queue.add(entry.id(), Duration.ZERO);
  }

  /**
   * Begins an attempt to deliver an announcement.
   *
   * @return the entry, to {@link #finish} or {@link #fail}; empty if there is nothing to do: it was
   *     delivered or given up, somebody else delivers it, or it is tried again later
   * @throws OutboxConflictException if somebody else begins at the same time
   */
  public Optional<OutboxEntry> begin(UUID id) {
    var now = clock.instant();
    return store.find(id).filter(entry -> entry.isDue(now)).flatMap(this::begin);
  }

  private Optional<OutboxEntry> begin(OutboxEntry entry) {
    if (entry.attempts() >= schedule.attempts()) {
      store.replace(entry, entry.dead(UNFINISHED, clock.instant()));
      return Optional.empty();
    }
    var begun = entry.begun(clock.instant().plus(LONGEST_ATTEMPT));
    store.replace(entry, begun);
    return Optional.of(begun);
  }

  /** Removes a delivered announcement. */
  public void finish(OutboxEntry begun) {
    store.remove(begun);
  }

  /** Has an announcement tried again later, or gives it up after its last attempt. */
  public void fail(OutboxEntry begun, RuntimeException failure) {
    String reason = failure.toString().lines().findFirst().orElse("");
    var topic = begun.announcement().topic();
    String line =
        "The announcement of %s failed, attempt %d of %d: %s"
            .formatted(topic, begun.attempts(), schedule.attempts(), failure.getMessage());
    if (schedule.isLast(begun.attempts())) {
      LOG.log(Level.ERROR, line, failure);
      store.replace(begun, begun.dead(reason, clock.instant()));
    } else {
      LOG.log(Level.WARNING, line);
      var delay = schedule.delayAfter(begun.attempts());
      store.replace(begun, begun.failed(reason, clock.instant().plus(delay)));
      queue.add(begun.id(), delay);
    }
  }

  /**
   * Delivers an announcement again that was given up.
   *
   * @return the entry as it was
   * @throws OutboxConflictException if it is not among those given up any more
   */
  public OutboxEntry sendAgain(UUID id) {
    var dead = getDead(id);
    store.replace(dead, dead.revived(clock.instant()));
    queue.add(id, Duration.ZERO);
    return dead;
  }

  /**
   * Removes an announcement for good that was given up.
   *
   * @return the entry as it was
   * @throws OutboxConflictException if it is not among those given up any more
   */
  public OutboxEntry drop(UUID id) {
    var dead = getDead(id);
    store.remove(dead);
    return dead;
  }

  private OutboxEntry getDead(UUID id) {
    return store
        .find(id)
        .filter(entry -> entry.state() == OutboxEntry.State.DEAD)
        .orElseThrow(OutboxConflictException::new);
  }
}
