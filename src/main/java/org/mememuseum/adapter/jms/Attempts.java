package org.mememuseum.adapter.jms;

import jakarta.ejb.MessageDrivenContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Works off messages in the server's transaction. What fails is rolled back, for the server to
 * deliver again; each attempt is a line in the log, and the last one has the trace.
 */
final class Attempts {
  private static final Logger LOG = System.getLogger("museum.queue");

  private final MessageDrivenContext context;
  private final int limit;

  /**
   * @param limit how often the server delivers a message; server configuration says so, too
   */
  Attempts(MessageDrivenContext context, int limit) {
    this.context = context;
    this.limit = limit;
  }

  /**
   * Tries to do what a message asks for.
   *
   * @param what is done, for the log
   */
  void attempt(Message message, String what, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException failed) {
      context.setRollbackOnly();
      report(failed, attempt(message), what);
    }
  }

  private void report(RuntimeException failed, int attempt, String what) {
    String line =
        what + " failed, attempt " + attempt + " of " + limit + ": " + failed.getMessage();
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
