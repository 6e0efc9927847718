package org.mememuseum.adapter.jms;

import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import java.util.Optional;
import org.mememuseum.meme.MemeId;

/** Reads the id in a message. */
final class WakeUp {
  private WakeUp() {}

  /** Returns which meme the message is about; empty if it is none of ours. */
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
