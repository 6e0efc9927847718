package org.mememuseum.notification;

import java.time.Duration;
import java.util.UUID;

/**
 * Triggers deliveries of announcements. A message is only a wake-up: the record in the {@link
 * OutboxStore} decides whether an announcement is delivered, and {@link Deliveries#deliverDue}
 * replaces lost messages.
 */
public interface AnnouncementQueue {
  /**
   * Queues the delivery of an entry of the outbox. Takes effect when the caller's transaction, if
   * there is one, commits, and the delay is over.
   */
  void add(UUID entry, Duration delay);
}
