package org.mememuseum.adapter.jms;

import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import java.time.Instant;
import java.util.Optional;
import org.mememuseum.meme.MemeId;
import org.mememuseum.notification.Announcement;
import org.mememuseum.operations.DeadLetter;
import org.mememuseum.operations.QueueName;

/**
 * A message of a queue of work with the properties that the museum gives it.
 *
 * @param message is only read
 */
record Letter(Message message) {
  /** The property with the slug of the queue in which a message is worked on. */
  static final String QUEUE = "museum_queue";

  /** The property with the number of attempts that failed. */
  static final String ATTEMPTS = "museum_attempts";

  /** The property that says why the last attempt failed. */
  static final String REASON = "museum_reason";

  /** The property with the time, in milliseconds, at which a retried message was first sent. */
  static final String SENT_AT = "museum_sent_at";

  /** Returns how many attempts failed, 0 or more. */
  int attempts() {
    return property(ATTEMPTS).map(Integer::parseInt).orElse(0);
  }

  /** Returns when it was first sent. */
  Instant sentAt() {
    return Instant.ofEpochMilli(property(SENT_AT).map(Long::parseLong).orElseGet(this::timestamp));
  }

  /** Returns the queue in which it is worked on; empty if that is unknown. */
  Optional<QueueName> queue() {
    return property(QUEUE).flatMap(QueueName::find);
  }

  /** Returns a new message with the same body and no properties. */
  Message copy(JMSContext context) {
    return AnnouncementMessage.read(message)
        .<Message>map(
            announcement -> AnnouncementMessage.fill(context.createMapMessage(), announcement))
        .orElseGet(
            () -> context.createTextMessage(WakeUp.read(message).map(MemeId::toString).orElse("")));
  }

  /** Returns it as a dead letter. */
  DeadLetter asDeadLetter() {
    return new DeadLetter(
        id(),
        queue(),
        content(),
        property(REASON).orElse(""),
        attempts(),
        Instant.ofEpochMilli(timestamp()));
  }

  private String content() {
    return AnnouncementMessage.read(message)
        .map(Announcement::subject)
        .or(() -> WakeUp.read(message).map(MemeId::toString))
        .orElse("");
  }

  private String id() {
    return read(Message::getJMSMessageID);
  }

  private long timestamp() {
    return read(Message::getJMSTimestamp);
  }

  // Properties that are numbers can be read as text.
  private Optional<String> property(String name) {
    return Optional.ofNullable(read(from -> from.getStringProperty(name)));
  }

  private <T> T read(Reading<T> reading) {
    try {
      return reading.from(message);
    } catch (JMSException unreadable) {
      throw new JMSRuntimeException(unreadable.getMessage(), unreadable.getErrorCode(), unreadable);
    }
  }

  /** Reads a part of a message. */
  private interface Reading<T> {
    T from(Message message) throws JMSException;
  }
}
