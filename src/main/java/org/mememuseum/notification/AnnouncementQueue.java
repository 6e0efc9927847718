package org.mememuseum.notification;

/**
 * Delivers announcements asynchronously, at least once each, even if the {@link Notifier} is
 * unavailable for a while.
 */
public interface AnnouncementQueue {
  /** Queues an announcement. Takes effect when the caller's transaction, if any, commits. */
  void add(Announcement announcement);
}
