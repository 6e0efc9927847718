package org.mememuseum.adapter.jms;

import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.mememuseum.operations.QueuesUnavailableException;

/** Looks at the messages of a queue without taking them. */
final class Letters {
  private Letters() {}

  /** Returns the messages of a queue in its order, but at most {@code limit}. */
  static List<Letter> browse(JMSContext context, Queue queue, int limit) {
    return translate(
        () -> {
          try (var browser = context.createBrowser(queue)) {
            List<Letter> letters = new ArrayList<>();
            var messages = browser.getEnumeration();
            while (letters.size() < limit && messages.hasMoreElements()) {
              letters.add(new Letter((Message) messages.nextElement()));
            }
            return letters;
          } catch (JMSException unreadable) {
            throw new JMSRuntimeException(
                unreadable.getMessage(), unreadable.getErrorCode(), unreadable);
          }
        });
  }

  /**
   * Returns what the call returns.
   *
   * @throws QueuesUnavailableException if the server's queues do not answer
   */
  static <T> T translate(Supplier<T> call) {
    try {
      return call.get();
    } catch (JMSRuntimeException failed) {
      throw new QueuesUnavailableException(failed);
    }
  }
}
