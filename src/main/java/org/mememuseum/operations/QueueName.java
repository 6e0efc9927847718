package org.mememuseum.operations;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The server's queues of work. */
public enum QueueName {
  /** Memes to examine. */
  EXAMINATION,
  /** Announcements to operators. */
  ANNOUNCEMENTS;

  /** Returns the queue with this slug; empty if there is none. */
  public static Optional<QueueName> find(String slug) {
    return Arrays.stream(values()).filter(queue -> queue.slug().equals(slug)).findAny();
  }

  /** Returns the name in lower case, which is also the queue's name on the server. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
