package org.mememuseum.adapter.jms;

import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.MapMessage;
import jakarta.jms.Message;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mememuseum.notification.Announcement;
import org.mememuseum.notification.Announcement.Topic;

/** Converts announcements to map messages and back. Names of attributes get a prefix. */
final class AnnouncementMessage {
  private static final String ATTRIBUTE = "attribute.";

  private AnnouncementMessage() {}

  /** Writes the announcement into the message and returns the message. */
  static MapMessage fill(MapMessage message, Announcement announcement) {
    try {
      message.setString("topic", announcement.topic().name());
      message.setString("subject", announcement.subject());
      message.setString("body", announcement.body());
      for (var attribute : announcement.attributes().entrySet()) {
        message.setString(ATTRIBUTE + attribute.getKey(), attribute.getValue());
      }
      return message;
    } catch (JMSException unwritable) {
      throw unchecked(unwritable);
    }
  }

  /** Returns the announcement in a message; empty if the message is not an announcement. */
  static Optional<Announcement> read(Message message) {
    try {
      return message instanceof MapMessage map && map.itemExists("topic")
          ? Optional.of(read(map))
          : Optional.empty();
    } catch (JMSException unreadable) {
      throw unchecked(unreadable);
    }
  }

  private static Announcement read(MapMessage message) throws JMSException {
    Map<String, String> attributes = new HashMap<>();
    for (Object name : Collections.list((java.util.Enumeration<?>) message.getMapNames())) {
      String text = name.toString();
      if (text.startsWith(ATTRIBUTE)) {
        attributes.put(text.substring(ATTRIBUTE.length()), message.getString(text));
      }
    }
    return new Announcement(
        Topic.valueOf(message.getString("topic")),
        message.getString("subject"),
        message.getString("body"),
        attributes);
  }

  private static JMSRuntimeException unchecked(JMSException cause) {
    return new JMSRuntimeException(cause.getMessage(), cause.getErrorCode(), cause);
  }
}
