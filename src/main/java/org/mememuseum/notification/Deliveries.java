package org.mememuseum.notification;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.mememuseum.MuseumException;

/**
 * Delivers announcements from the {@link Outbox} to operators. No transaction is open while
 * operators are told, which may take long.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Deliveries {
  private static final Duration GRACE = Duration.ofSeconds(5);
  private static final int BATCH_SIZE = 100;

  private Outbox outbox;
  private OutboxStore store;
  private Notifier notifier;
  private Clock clock;

  protected Deliveries() {}

  @Inject
  public Deliveries(Outbox outbox, OutboxStore store, Notifier notifier, Clock clock) {
    this.outbox = outbox;
    this.store = store;
    this.notifier = notifier;
    this.clock = clock;
  }

  /**
   * Delivers an announcement. Idempotent: does nothing if it is delivered already or is not due.
   *
   * @return whether no attempt failed
   */
  public boolean deliver(UUID id) {
    try {
      return outbox.begin(id).map(this::attempt).orElse(true);
    } catch (RuntimeException failure) {
      // Somebody else delivers it.
      if (MuseumException.in(failure)
          .filter(OutboxConflictException.class::isInstance)
          .isPresent()) {
        return true;
      }
      throw failure;
    }
  }

  private boolean attempt(OutboxEntry begun) {
    try {
      notifier.announce(begun.announcement());
    } catch (RuntimeException failure) {
      outbox.fail(begun, failure);
      return false;
    }
    outbox.finish(begun);
    return true;
  }

  /**
   * Delivers up to 100 announcements whose messages were lost, earliest first. Ends at the first
   * attempt that fails, since operators can probably not be told at all.
   */
  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  public void deliverDue() {
    for (var entry : store.findDue(clock.instant().minus(GRACE), BATCH_SIZE)) {
      if (!deliver(entry.id())) {
        return;
      }
    }
  }
}
