package org.mememuseum.adapter.jms;

import jakarta.ejb.MessageDrivenContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Processes messages in the server's transaction. A failure rolls it back, so that the server
 * redelivers the message. Each failed attempt is logged in one line, the last one with its stack
 * trace.
 */
final class Attempts {
  private static final Logger LOG = System.getLogger("museum.queue");

  private final MessageDrivenContext context;
  private final int limit;

  /**
   * @param limit the maximum number of deliveries; must equal the server's configuration
   */
  Attempts(MessageDrivenContext context, int limit) {
    this.context = context;
    this.limit = limit;
  }

  /**
   * Runs the work that a message asks for; marks the transaction for rollback if it fails.
   *
   * @param task names the work in the log
   */
  void attempt(Message message, String task, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException failed) {
      context.setRollbackOnly();
      report(failed, attempt(message), task);
    }
  }

  private void report(RuntimeException failed, int attempt, String task) {
    String line =
        task + " failed, attempt " + attempt + " of " + limit + ": " + failed.getMessage();
    if (attempt < limit) {
      LOG.log(Level.WARNING, line);
    } else {
      LOG.log(Level.ERROR, line, failed);
    }
  }

  private static int attempt(Message message) {
    try {
      return message.getIntProperty("JMSXDeliveryCount");
    } catch (JMSException unknown) {
      return 1;
    }
  }
}
