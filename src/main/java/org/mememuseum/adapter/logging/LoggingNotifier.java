package org.mememuseum.adapter.logging;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.mememuseum.notification.Announcement;
import org.mememuseum.notification.Notifier;

/** Writes each announcement as one line to the log {@code museum.announcements}. */
public final class LoggingNotifier implements Notifier {
  private final Logger log;

  public LoggingNotifier() {
    this(System.getLogger("museum.announcements"));
  }

  LoggingNotifier(Logger log) {
    this.log = log;
  }

  @Override
  public void announce(Announcement announcement) {
    log.log(Level.INFO, () -> line(announcement));
  }

  // Replace control characters, so that a meme's title cannot forge a log line.
  private static String line(Announcement announcement) {
    String text =
        announcement.topic() + " | " + announcement.subject() + " | " + announcement.body();
    return text.replaceAll("\\p{Cntrl}+", " ");
  }
}
