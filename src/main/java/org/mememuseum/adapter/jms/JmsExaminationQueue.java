package org.mememuseum.adapter.jms;

import jakarta.jms.JMSContext;
import jakarta.jms.Queue;
import org.mememuseum.meme.MemeId;
import org.mememuseum.moderation.ExaminationQueue;

/** Sends the ids of memes to examine, in the caller's transaction. */
public final class JmsExaminationQueue implements ExaminationQueue {
  /** The queue's JNDI name, which server configuration defines. */
  public static final String NAME = "java:/jms/examination";

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
