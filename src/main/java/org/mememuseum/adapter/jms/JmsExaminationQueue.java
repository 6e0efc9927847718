package org.mememuseum.adapter.jms;

import jakarta.jms.JMSContext;
import jakarta.jms.Queue;
import org.mememuseum.meme.MemeId;
import org.mememuseum.moderation.ExaminationQueue;

/** Sends the id of a meme that is to be examined, in the caller's transaction. */
public final class JmsExaminationQueue implements ExaminationQueue {
  /** Where the queue is found; server configuration defines it. */
  public static final String NAME = "java:/jms/examination";

  /** Where messages end up whose examination failed again and again. */
  public static final String FAILED = "java:/jms/examination-failed";

  private final JMSContext context;
  private final Queue queue;

  public JmsExaminationQueue(JMSContext context, Queue queue) {
    this.context = context;
    this.queue = queue;
  }

  @Override
  public void add(MemeId meme) {
    context.createProducer().send(queue, meme.toString());
  }
}
