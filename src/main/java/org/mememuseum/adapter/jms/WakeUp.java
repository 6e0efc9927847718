package org.mememuseum.adapter.jms;

import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import java.util.Optional;
import org.mememuseum.meme.MemeId;

/** Reads the message that wakes up the examination of a meme: the meme's id as text. */
final class WakeUp {
  private WakeUp() {}

  /** Returns the id in a message; empty if the message contains none. */
  static Optional<MemeId> read(Message message) {
    try {
      return message.isBodyAssignableTo(String.class)
          ? MemeId.parse(message.getBody(String.class))
          : Optional.empty();
    } catch (JMSException unreadable) {
      throw new JMSRuntimeException(unreadable.getMessage(), unreadable.getErrorCode(), unreadable);
    }
  }
}
