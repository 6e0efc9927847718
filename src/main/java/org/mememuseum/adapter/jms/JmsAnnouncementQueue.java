package org.mememuseum.adapter.jms;

import jakarta.jms.JMSContext;
import jakarta.jms.Queue;
import org.mememuseum.notification.Announcement;
import org.mememuseum.notification.AnnouncementQueue;
import org.mememuseum.operations.QueueName;

/** Sends announcements to the server's queue, in the caller's transaction. */
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
  public void add(Announcement announcement) {
    context
        .createProducer()
        .setProperty(Letter.QUEUE, QueueName.ANNOUNCEMENTS.slug())
        .send(queue, AnnouncementMessage.fill(context.createMapMessage(), announcement));
  }
}
