package org.mememuseum.operations;

import java.util.Locale;

/** Work that is done asynchronously. */
public enum QueueName {
  /** Memes to examine. */
  EXAMINATION,
  /** Announcements to operators. */
  ANNOUNCEMENTS;

  /** Returns the name in lower case. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
