package org.mememuseum.adapter.jms;

import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import org.mememuseum.RetrySchedule;

/**
 * Works on messages in the server's transaction. When the work fails, a copy of the message, which
 * counts the attempts, is sent to the same queue with a delay; after the last attempt the work is
 * given up. Each failed attempt is logged in one line, the last one with its stack trace.
 *
 * <p>The server itself redelivers a message only if this fails or the server is killed.
 */
public final class Redelivery {
  private static final Logger LOG = System.getLogger("museum.queue");
  private static final String ATTEMPTS = "museum_attempts";

  private final JMSContext context;
  private final Queue queue;
  private final RetrySchedule schedule;

  /**
   * @param context takes part in the transaction in which messages are received
   */
  public Redelivery(JMSContext context, Queue queue, RetrySchedule schedule) {
    this.context = context;
    this.queue = queue;
    this.schedule = schedule;
  }

  /**
   * Runs the work that a message requests. After the last attempt it is given up.
   *
   * @param id what the message contains
   * @param task names the work in the log
   * @param work must not mark the current transaction for rollback when it throws
   * @param giveUp is called in place of a further attempt
   */
  void attempt(Message message, UUID id, String task, Runnable work, Runnable giveUp) {
    try {
      work.run();
    } catch (RuntimeException failure) {
      int attempt = failedAttempts(message) + 1;
      log(task, attempt, failure);
      if (schedule.isLast(attempt)) {
        giveUp.run();
      } else {
        sendAgain(id, attempt);
      }
    }
  }

  private void sendAgain(UUID id, int attempt) {
    context
        .createProducer()
        .setProperty(ATTEMPTS, attempt)
        .setDeliveryDelay(schedule.delayAfter(attempt).toMillis())
        .send(queue, id.toString());
  }

  private static int failedAttempts(Message message) {
    try {
      return message.propertyExists(ATTEMPTS) ? message.getIntProperty(ATTEMPTS) : 0;
    } catch (JMSException unreadable) {
      throw WakeUp.unchecked(unreadable);
    }
  }

  private void log(String task, int attempt, RuntimeException failure) {
    String line =
        "%s failed, attempt %d of %d: %s"
            .formatted(task, attempt, schedule.attempts(), failure.getMessage());
    if (schedule.isLast(attempt)) {
      LOG.log(Level.ERROR, line, failure);
    } else {
      LOG.log(Level.WARNING, line);
    }
  }
}
