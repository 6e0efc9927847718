package org.mememuseum.adapter.jms;

import jakarta.jms.JMSContext;
import jakarta.jms.Queue;
import java.time.Duration;
import java.util.UUID;
import org.mememuseum.notification.AnnouncementQueue;

/** Sends the ids of announcements to deliver, in the caller's transaction. */
public final class JmsAnnouncementQueue implements AnnouncementQueue {
  /** The queue's JNDI name, which server configuration defines. */
  public static final String NAME = "java:/jms/announcements";

  private final JMSContext context;
  private final Queue queue;

  public JmsAnnouncementQueue(JMSContext context, Queue queue) {
    this.context = context;
    this.queue = queue;
  }

  @Override
  public void add(UUID entry, Duration delay) {
    context.createProducer().setDeliveryDelay(delay.toMillis()).send(queue, entry.toString());
  }
}
