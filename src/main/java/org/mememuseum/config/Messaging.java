package org.mememuseum.config;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.jms.JMSContext;
import jakarta.jms.Queue;
import org.mememuseum.adapter.jms.JmsAnnouncementQueue;
import org.mememuseum.adapter.jms.JmsExaminationQueue;
import org.mememuseum.adapter.jms.Redelivery;
import org.mememuseum.moderation.ExaminationQueue;
import org.mememuseum.notification.AnnouncementQueue;

/** Produces the queue ports on top of the server's JMS queues. */
@ApplicationScoped
public class Messaging {
  // Managed by the container: takes part in the caller's transaction.
  @Inject private JMSContext context;

  @Inject private Settings settings;

  @Resource(lookup = JmsExaminationQueue.NAME)
  private Queue examination;

  @Resource(lookup = JmsAnnouncementQueue.NAME)
  private Queue announcements;

  @Produces
  @ApplicationScoped
  ExaminationQueue examinationQueue() {
    return new JmsExaminationQueue(context, examination);
  }

  @Produces
  @ApplicationScoped
  AnnouncementQueue announcementQueue() {
    return new JmsAnnouncementQueue(context, announcements);
  }

  @Produces
  @Dependent
  Redelivery redelivery() {
    return new Redelivery(context, examination, settings.retries().examinations());
  }
}
