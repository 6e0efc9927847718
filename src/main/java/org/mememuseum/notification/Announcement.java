package org.mememuseum.notification;

import java.util.Map;
import java.util.Objects;

/**
 * Something operators are told.
 *
 * @param subject one line of printable ASCII, less than 100 characters, fit for an e-mail
 * @param body a readable text; no e-mail addresses of members
 * @param attributes what a subscription can filter by
 */
public record Announcement(
    Topic topic, String subject, String body, Map<String, String> attributes) {
  public Announcement {
    Objects.requireNonNull(topic);
    Objects.requireNonNull(body);
    subject = fit(subject);
    attributes = Map.copyOf(attributes);
  }

  /** What an announcement is about; operators subscribe to each. */
  public enum Topic {
    NEW_MEME_UPLOAD,
    TRENDING_ALERT,
    CONTENT_MODERATION
  }

  private static String fit(String subject) {
    String ascii = subject.replaceAll("[^\\x20-\\x7E]+", "?").strip();
    return ascii.length() < 100 ? ascii : ascii.substring(0, 96) + "...";
  }
}
