package org.mememuseum.notification;

import java.util.Map;
import java.util.Objects;

/**
 * A message to operators.
 *
 * @param subject one line in any script, suitable for an e-mail; cut to fewer than 100 characters
 * @param body a readable text; no e-mail addresses of members
 * @param attributes what a subscription can filter by
 */
public record Announcement(
    Topic topic, String subject, String body, Map<String, String> attributes) {
  private static final int LIMIT = 100;
  private static final String ELLIPSIS = "…";

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
    String line = subject.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").strip();
    if (line.length() < LIMIT) {
      return line;
    }
    int end = LIMIT - 1 - ELLIPSIS.length();
    // Do not cut a surrogate pair in half.
    return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end)
        + ELLIPSIS;
  }
}
