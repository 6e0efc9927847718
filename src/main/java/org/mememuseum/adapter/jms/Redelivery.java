package org.mememuseum.adapter.jms;

import jakarta.jms.JMSContext;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import org.mememuseum.operations.QueueName;

/**
 * Works on messages in the server's transaction. When the work fails, a copy of the message, which
 * counts the attempts, is sent to the same queue with a delay; after the last attempt the message
 * is given up. Each failed attempt is logged in one line, the last one with its stack trace.
 *
 * <p>The server itself redelivers a message only if this fails or the server is killed.
 */
public final class Redelivery {
  private static final Logger LOG = System.getLogger("museum.queue");

  private final JMSContext context;
  private final Map<QueueName, Queue> queues;
  private final Queue deadLetters;
  private final Map<QueueName, RetrySchedule> schedules;

  /**
   * @param context takes part in the transaction in which messages are received
   */
  public Redelivery(
      JMSContext context,
      Map<QueueName, Queue> queues,
      Queue deadLetters,
      Map<QueueName, RetrySchedule> schedules) {
    this.context = context;
    this.queues = Map.copyOf(queues);
    this.deadLetters = deadLetters;
    this.schedules = Map.copyOf(schedules);
  }

  /**
   * Runs the work that a message requests. After the last attempt the message becomes a dead
   * letter.
   *
   * @param task names the work in the log
   * @param work must not mark the current transaction for rollback when it throws
   */
  void attempt(QueueName name, Message message, String task, Runnable work) {
    run(name, message, task, work, failed -> failed.send(context, deadLetters));
  }

  /**
   * Runs the work that a message requests. After the last attempt it is given up.
   *
   * @param task names the work in the log
   * @param work must not mark the current transaction for rollback when it throws
   * @param giveUp is called in place of a further attempt
   */
  void attempt(QueueName name, Message message, String task, Runnable work, Runnable giveUp) {
    run(name, message, task, work, failed -> giveUp.run());
  }

  private void run(
      QueueName name, Message message, String task, Runnable work, LastResort lastResort) {
    try {
      work.run();
    } catch (RuntimeException failure) {
      var schedule = schedules.get(name);
      var failed = new FailedLetter(new Letter(message), name, failure);
      boolean isLast = schedule.isLast(failed.attempt());
      log(task, failed.attempt() + " of " + schedule.attempts(), failure, isLast);
      if (isLast) {
        lastResort.handle(failed);
      } else {
        failed.send(context, queues.get(name), schedule.delayAfter(failed.attempt()));
      }
    }
  }

  private static void log(String task, String attempt, RuntimeException failure, boolean isLast) {
    String line = "%s failed, attempt %s: %s".formatted(task, attempt, failure.getMessage());
    if (isLast) {
      LOG.log(Level.ERROR, line, failure);
    } else {
      LOG.log(Level.WARNING, line);
    }
  }

  /** What is done after the last attempt. */
  private interface LastResort {
    void handle(FailedLetter failed);
  }
}
