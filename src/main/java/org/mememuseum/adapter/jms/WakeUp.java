package org.mememuseum.adapter.jms;

import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import java.util.Optional;
import java.util.UUID;
import org.mememuseum.UuidV7;

/** Reads the messages of the museum's queues: the id of a record as text. */
final class WakeUp {
  private WakeUp() {}

  /** Returns the id in a message; empty if the message contains none. */
  static Optional<UUID> read(Message message) {
    try {
      return message.isBodyAssignableTo(String.class)
          ? UuidV7.parse(message.getBody(String.class))
          : Optional.empty();
    } catch (JMSException unreadable) {
      throw unchecked(unreadable);
    }
  }

  /** Returns the exception as an unchecked one. */
  static JMSRuntimeException unchecked(JMSException cause) {
    return new JMSRuntimeException(cause.getMessage(), cause.getErrorCode(), cause);
  }
}
