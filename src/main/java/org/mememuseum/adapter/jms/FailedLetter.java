package org.mememuseum.adapter.jms;

import jakarta.jms.JMSContext;
import jakarta.jms.Queue;
import java.time.Duration;
import org.mememuseum.operations.QueueName;

/**
 * A message after an attempt that failed.
 *
 * @param name the queue in which it is worked on
 */
record FailedLetter(Letter letter, QueueName name, RuntimeException failure) {
  private static final int MAX_REASON = 300;

  /** Returns the number of the attempt; the first is 1. */
  int attempt() {
    return letter.attempts() + 1;
  }

  /** Sends a copy that says what failed, in the caller's transaction. */
  void send(JMSContext context, Queue to) {
    send(context, to, Duration.ZERO);
  }

  /** Sends a copy that says what failed, to be delivered after this delay. */
  void send(JMSContext context, Queue to, Duration delay) {
    context
        .createProducer()
        .setProperty(Letter.QUEUE, name.slug())
        .setProperty(Letter.ATTEMPTS, attempt())
        .setProperty(Letter.REASON, reason())
        .setProperty(Letter.SENT_AT, letter.sentAt().toEpochMilli())
        .setDeliveryDelay(delay.toMillis())
        .send(to, letter.copy(context));
  }

  private String reason() {
    String line = failure.toString().lines().findFirst().orElse("");
    return line.length() > MAX_REASON ? line.substring(0, MAX_REASON - 1) + "…" : line;
  }
}
