package org.mememuseum.config;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.jms.JMSContext;
import jakarta.jms.Queue;
import org.mememuseum.adapter.jms.JmsExaminationQueue;
import org.mememuseum.moderation.ExaminationQueue;

/** Connects the examination to the server's queue. */
@ApplicationScoped
public class Messaging {
  // The container's: it takes part in whatever transaction the caller is in.
  @Inject private JMSContext context;

  @Resource(lookup = JmsExaminationQueue.NAME)
  private Queue examination;

  @Produces
  @ApplicationScoped
  ExaminationQueue examinationQueue() {
    return new JmsExaminationQueue(context, examination);
  }
}
